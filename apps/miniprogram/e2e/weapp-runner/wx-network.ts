import { answer, type Options, textOption } from './callbacks'
import type { Phone } from './phone'

/** The address that the bundles were built with; see .env.resident and .env.staff. */
const builtIn = 'http://127.0.0.1:3000'

type NetworkListener = (status: { readonly isConnected: boolean }) => void

export function wxNetwork(phone: Phone) {
  return {
    request(options: Options) {
      const abort = new AbortController()
      const method = textOption(options, 'method').toUpperCase() || 'GET'
      const url = reach(phone, options)
      phone.journal.push({ what: 'request', text: `${method} ${new URL(url).pathname}` })
      answer(options, async () => {
        const { data, header } = options
        const body = data === undefined || method === 'GET' ? {} : { body: typeof data === 'string' ? data : JSON.stringify(data) }
        const response = await send(phone, url, { method, headers: header as Record<string, string>, signal: abort.signal, ...body })
        return {
          statusCode: response.status,
          header: inWeChatsSpelling(response.headers),
          data: jsonOrText(response.text),
          errMsg: 'request:ok'
        }
      })
      return { abort: () => abort.abort() }
    },

    uploadFile(options: Options) {
      const url = reach(phone, options)
      phone.journal.push({ what: 'upload', text: new URL(url).pathname })
      const listeners: ((progress: { progress: number }) => void)[] = []
      answer(options, async () => {
        const form = new FormData()
        for (const [name, value] of Object.entries(options.formData ?? {})) form.append(name, String(value))
        const bytes = phone.files.get(textOption(options, 'filePath'))
        if (!bytes) throw new Error('uploadFile:fail file not found')
        form.append(textOption(options, 'name'), new Blob([Uint8Array.from(bytes)]), 'photo.jpg')
        for (const tell of listeners) tell({ progress: 50 })
        const response = await send(phone, url, { method: 'POST', body: form })
        for (const tell of listeners) tell({ progress: 100 })
        return { statusCode: response.status, data: response.text, errMsg: 'uploadFile:ok' }
      })
      return {
        abort() {},
        onProgressUpdate: (tell: (progress: { progress: number }) => void) => listeners.push(tell),
        offProgressUpdate() {}
      }
    },

    downloadFile(options: Options) {
      return answer(options, async () => {
        if (phone.network === 'off') throw new Error('downloadFile:fail')
        const response = await fetch(reach(phone, options))
        const tempFilePath = `wxfile://download-${phone.files.size + 1}`
        phone.files.set(tempFilePath, new Uint8Array(await response.arrayBuffer()))
        return { statusCode: response.status, tempFilePath }
      })
    },

    getNetworkType: (options?: Options) => answer(options, () => ({ networkType: phone.network === 'off' ? 'none' : 'wifi' })),
    onNetworkStatusChange: (tell: NetworkListener) => phone.networkListeners.add(tell),
    offNetworkStatusChange: (tell: NetworkListener) => phone.networkListeners.delete(tell)
  }
}

function reach(phone: Phone, options: Options): string {
  const url = textOption(options, 'url')
  return url.startsWith(builtIn) ? phone.server + url.slice(builtIn.length) : url
}

async function send(phone: Phone, url: string, init: RequestInit) {
  if (phone.network === 'off') throw new Error('request:fail no network')
  const response = await fetch(url, init).catch(cause => {
    throw new Error('request:fail', { cause })
  })
  const text = await response.text()
  if (phone.network === 'answers-get-lost') throw new Error('request:fail timeout')
  return { status: response.status, headers: response.headers, text }
}

/** Phones capitalise header names, each in its own way; fetch does not. */
function inWeChatsSpelling(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name.replace(/\b[a-z]/g, letter => letter.toUpperCase()), value]))
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
