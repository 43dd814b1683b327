import Taro from '@tarojs/taro'
import { apiBase } from './api-base'
import { type Reply, type RequestOptions, requestTimeoutMs } from './http-message'
import { NetworkFailure } from './network-failure'

/** Any answer is a reply, refusals and errors too. Throws: NetworkFailure where none came. */
export async function request({ method, path, header, body }: RequestOptions): Promise<Reply> {
  const answer = await send({
    url: apiBase + path,
    method,
    header: { 'content-type': 'application/json', ...header },
    ...(body === undefined ? {} : { data: body }),
    timeout: requestTimeoutMs
  })
  return { statusCode: answer.statusCode, data: answer.data, header: inLowerCase(answer.header) }
}

async function send(options: Taro.request.Option) {
  try {
    return await Taro.request(options)
  } catch (cause) {
    throw new NetworkFailure('no answer', { cause })
  }
}

function inLowerCase(header: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), String(value)]))
}
