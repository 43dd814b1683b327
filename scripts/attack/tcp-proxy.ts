import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** Connections that were cut so far. */
  readonly cuts: () => number
  /** From now on each connection, old or new, ends by itself after so many bytes of either direction; without it they live. */
  readonly cutAfter: (bytes: (() => number) | undefined) => void
  /** While it swallows nothing is forwarded and nothing is ended: packets that are lost on the way. */
  readonly swallow: (isOn: boolean) => void
  readonly close: () => Promise<void>
}

interface Pair {
  readonly sockets: readonly [Socket, Socket]
  /** How many more bytes may pass. */
  left: number
}

/** Stands before a port of this machine and forwards what comes, until it is told to harm it. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<Pair>()
  let lifeBytes: (() => number) | undefined
  let isSwallowing = false
  let cuts = 0
  const server = createServer(near => {
    const far = connect({ port: target, host: '127.0.0.1', noDelay: true })
    const pair: Pair = { sockets: [near, far], left: lifeBytes?.() ?? Number.POSITIVE_INFINITY }
    pairs.add(pair)
    const end = () => {
      for (const socket of pair.sockets) socket.destroy()
      pairs.delete(pair)
    }
    const pass = (from: Socket, to: Socket) => {
      from.on('data', chunk => {
        const share = chunk.subarray(0, Math.max(0, pair.left))
        pair.left -= chunk.length
        if (!to.write(share)) from.pause()
        if (pair.left > 0) return
        cuts += 1
        end()
      })
      to.on('drain', () => isSwallowing || from.resume())
      from.on('end', () => to.end())
      from.on('close', end).on('error', end)
    }
    pass(near, far)
    pass(far, near)
    if (isSwallowing) for (const socket of pair.sockets) socket.pause()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    // a TCP server always has an AddressInfo; the wider type is for pipes
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    cutAfter: bytes => {
      lifeBytes = bytes
      for (const pair of pairs) pair.left = bytes?.() ?? Number.POSITIVE_INFINITY
    },
    swallow: isOn => {
      isSwallowing = isOn
      for (const socket of [...pairs].flatMap(({ sockets }) => sockets)) isOn ? socket.pause() : socket.resume()
    },
    close: async () => {
      for (const socket of [...pairs].flatMap(({ sockets }) => sockets)) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    }
  }
}
