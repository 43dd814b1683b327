import { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { endSlowReaders, type ReadingLimits, usualReading } from './end-slow-readers.js'
import { holdingRefusals } from './holding-refusals.js'

/** `server` is what the adapter knows of the connection: from which address it comes. */
export type Answer = (request: Request, server?: object) => Response | Promise<Response>
export type Listening = { readonly port: number; readonly close: () => Promise<void> }

type Where = {
  readonly host: string
  readonly port: number
  /** How long whoever is being answered may take when the server stops. */
  readonly patienceMs?: number
  readonly reading?: ReadingLimits
}

/**
 * How long a request may take to come in, its head and all of it: 10 MB of a photo in five minutes are 35 kB/s. Unit: milliseconds.
 * Source: our decision; an idle connection is kept as long as Node keeps it by itself.
 */
const asking = { headersTimeout: 20_000, requestTimeout: 300_000, keepAliveTimeout: 5_000, connectionsCheckingInterval: 5_000 }

/** Takes the port, or says who should move. */
export function listen({ host, port, patienceMs = 5_000, reading = usualReading }: Where, answer: Answer): Promise<Listening> {
  const server = createAdaptorServer({ fetch: holdingRefusals(answer), serverOptions: asking })
  // without `createServer` the adapter makes one of Node's own
  if (server instanceof Server) endSlowReaders(server, reading)
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const taken = 'code' in error && error.code === 'EADDRINUSE'
      reject(taken ? new Error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=${port + 1} npm start`) : error)
    })
    server.listen(port, host, () => {
      // a TCP server always has an AddressInfo; the wider type is for pipes
      const address = server.address() as AddressInfo
      resolve({
        port: address.port,
        close: () => closeGracefully(server, patienceMs)
      })
    })
  })
}

/** What is being answered may finish; a browser keeps its idle connection open for minutes. */
function closeGracefully(server: ReturnType<typeof createAdaptorServer>, patienceMs: number): Promise<void> {
  return new Promise(closed => {
    const idle = setInterval(() => 'closeIdleConnections' in server && server.closeIdleConnections(), 20)
    const enough = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), patienceMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(enough)
      closed()
    })
  })
}
