import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'

export type Answer = (request: Request) => Response | Promise<Response>
export type Listening = { readonly port: number; readonly close: () => Promise<void> }

/** Takes the port, or says who should move. */
export function listen({ host, port }: { readonly host: string; readonly port: number }, answer: Answer): Promise<Listening> {
  const server = createAdaptorServer({ fetch: answer })
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
        close: () =>
          new Promise(closed => {
            server.close(() => closed())
            // a browser keeps its connection open for minutes
            if ('closeAllConnections' in server) server.closeAllConnections()
          })
      })
    })
  })
}
