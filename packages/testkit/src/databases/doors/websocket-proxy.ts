import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'

/** Speaks to Neon's driver as its own proxy does, and to a Postgres of this machine as a client; answers its `host:port`. */
export async function startWebSocketProxy(): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(426).end())
  const sockets = new WebSocketServer({ server, perMessageDeflate: false })
  sockets.on('connection', (socket, request) => join(socket, portIn(request)))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // it is there for as long as somebody else keeps the test running
  server.unref()
  // a TCP server always has an AddressInfo; the wider type is for pipes
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Everything that comes in at one end goes out at the other, the end itself too. */
function join(socket: WebSocket, port: number): void {
  const postgres = connect({ host: '127.0.0.1', port, noDelay: true })
  socket.on('message', (bytes: Buffer) => postgres.write(bytes))
  socket.on('close', () => postgres.end())
  socket.on('error', () => postgres.destroy())
  postgres.on('data', bytes => {
    if (socket.readyState === WebSocket.OPEN) socket.send(bytes)
  })
  postgres.on('close', () => socket.close())
  postgres.on('error', () => socket.close())
}

/** The driver asks for `?address=host:port`; whatever the host is called, only this machine is meant. */
function portIn({ url = '' }: IncomingMessage): number {
  return Number(new URL(url, 'ws://proxy').searchParams.get('address')?.split(':').at(-1))
}
