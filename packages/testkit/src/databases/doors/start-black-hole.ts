import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface BlackHole {
  readonly host: string
  /** From now on whatever comes in is kept, and nothing is said: no answer, no reset, no end. New connections are taken. */
  readonly swallow: () => void
  /** What was kept goes on its way, as it does when packets get through again. */
  readonly letThrough: () => void
  readonly stop: () => Promise<void>
}

/** A way to a server on this machine on which packets can be lost. */
export async function startBlackHole(port: number): Promise<BlackHole> {
  const sockets = new Set<Socket>()
  let isSwallowing = false
  const server = createServer({ pauseOnConnect: true }, client => {
    const upstream = connect({ host: '127.0.0.1', port, noDelay: true })
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)))
    passOn(client, upstream)
    passOn(upstream, client)
    for (const socket of [client, upstream]) isSwallowing ? socket.pause() : socket.resume()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // a TCP server always has an AddressInfo; the wider type is for pipes
  const { port: own } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${own}`,
    swallow: () => {
      isSwallowing = true
      for (const socket of sockets) socket.pause()
    },
    letThrough: () => {
      isSwallowing = false
      for (const socket of sockets) socket.resume()
    },
    stop: async () => {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    }
  }
}

function passOn(from: Socket, to: Socket): void {
  from.on('data', bytes => to.write(bytes))
  from.on('close', () => to.end())
}
