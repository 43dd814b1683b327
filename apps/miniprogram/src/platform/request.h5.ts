import { apiBase } from './api-base'
import { type Reply, type RequestOptions, requestTimeoutMs } from './http-message'
import { NetworkFailure } from './network-failure'
import { withinTime } from './within-time.h5'

// Taro's own H5 request takes an empty body, as a 304 has, for a broken connection
export async function request({ method, path, header, body }: RequestOptions): Promise<Reply> {
  const { response, text } = await send(apiBase + path, {
    method,
    headers: { 'content-type': 'application/json', ...header },
    ...(body === undefined ? {} : { body }),
    cache: 'no-store'
  })
  return { statusCode: response.status, data: parsed(text), header: Object.fromEntries(response.headers) }
}

async function send(url: string, init: RequestInit) {
  try {
    return await withinTime(requestTimeoutMs, async signal => {
      const response = await fetch(url, { ...init, signal })
      return { response, text: await response.text() }
    })
  } catch (cause) {
    throw new NetworkFailure('no answer', { cause })
  }
}

/** As WeChat does it: JSON where it is JSON, otherwise the text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
