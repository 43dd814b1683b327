import { Agent, type IncomingMessage, request } from 'node:http'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface Heard {
  /** 0 where no answer came. */
  readonly status: number
  /** By the clock of this process. Unit: milliseconds. */
  readonly askedAt: number
  readonly ms: number
  readonly body: string
  readonly retryAfter: string | undefined
}

/** Somebody at an address of his own who asks, keeps his connection and never waits longer than half a minute. */
export interface Caller {
  readonly ask: (asked: Asked) => Promise<Heard>
  readonly close: () => void
}

const patienceMs = 30_000
let callers = 0

export function makeCaller(port: () => number, seen: (asked: Asked, heard: Heard) => void = () => undefined): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  callers += 1
  const number = callers
  const address = `198.${18 + ((number >> 16) & 1)}.${(number >> 8) & 255}.${number & 255}`
  return {
    ask: async asked => {
      const heard = await send(agent, port(), { ...asked, headers: { 'x-forwarded-for': address, ...asked.headers } })
      seen(asked, heard)
      return heard
    },
    close: () => agent.destroy()
  }
}

function send(agent: Agent, port: number, { method, path, headers = {}, body }: Asked): Promise<Heard> {
  const started = performance.now()
  return new Promise(resolve => {
    const none = () => resolve({ status: 0, askedAt: started, ms: performance.now() - started, body: '', retryAfter: undefined })
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    try {
      const asked = request({ agent, host: '127.0.0.1', port, method, path, headers: { ...headers, ...length }, timeout: patienceMs })
      asked.once('response', answer => {
        void textOf(answer).then(text => {
          const again = answer.headers['retry-after']
          resolve({ status: answer.statusCode ?? 0, askedAt: started, ms: performance.now() - started, body: text, retryAfter: again })
        }, none)
      })
      asked.once('timeout', () => asked.destroy()).once('error', none)
      asked.end(body)
    } catch {
      // what no client of HTTP can say was not asked
      none()
    }
  })
}

async function textOf(answer: IncomingMessage): Promise<string> {
  answer.setEncoding('utf8')
  let text = ''
  for await (const chunk of answer) text += chunk
  return text
}
