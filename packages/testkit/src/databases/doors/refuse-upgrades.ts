import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface RefusedUpgrades {
  readonly host: string
  readonly stop: () => Promise<void>
}

/** A place that answers whoever wants to speak over a WebSocket with a status, as Neon's does where somebody may not, or too much is asked. */
export async function refuseUpgrades(status: number): Promise<RefusedUpgrades> {
  const sockets = new Set<Socket>()
  const server = createServer((_request, response) => response.writeHead(status).end('no'))
  server.on('upgrade', (_request, socket) => socket.end(`HTTP/1.1 ${status} No\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno`))
  server.on('connection', socket => sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket))))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // a TCP server always has an AddressInfo; the wider type is for pipes
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    // whoever was refused may keep his end of the line, for which a server that closes would wait
    stop: () =>
      new Promise(closed => {
        server.close(() => closed())
        for (const socket of sockets) socket.destroy()
      })
  }
}
