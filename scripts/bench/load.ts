import { Agent, request } from 'node:http'
import type { Asking } from './scenarios.js'

export interface Loaded {
  readonly seconds: number
  /** One for each request, ascending. Unit: milliseconds. */
  readonly latencies: readonly number[]
}

/** As many people as ask at the same time. */
const concurrency = 8

/**
 * Sends every request once and sees that each is answered as it should be. Our own few lines, because a load generator repeats one
 * request for some seconds, while every write here is another one, and the floor needs the same number of them.
 */
export async function load(port: number, askings: readonly Asking[]): Promise<Loaded> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency })
  const latencies: number[] = []
  const waiting = askings[Symbol.iterator]()
  const started = performance.now()
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const asking of waiting) latencies.push(await send(agent, port, asking))
    })
  )
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { seconds, latencies: latencies.sort((one, other) => one - other) }
}

function send(agent: Agent, port: number, { method, path, headers, body, status }: Asking): Promise<number> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const length = body === '' ? {} : { 'content-length': Buffer.byteLength(body) }
    const asked = request({ agent, port, method, path, headers: { ...headers, ...length } }, answer => {
      answer.resume()
      answer.once('end', () => {
        if (answer.statusCode === status) resolve(performance.now() - started)
        else reject(new Error(`${method} ${path} answered ${answer.statusCode}`))
      })
    })
    asked.once('error', reject)
    asked.end(body)
  })
}
