import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** Connections that were cut so far. */
  readonly cuts: () => number
  /** From now on each connection ends by itself after so many bytes of either direction; without it they live. */
  readonly cutAfter: (bytes: (() => number) | undefined) => void
  /** While it swallows nothing is forwarded and nothing is ended: packets that are lost on the way. */
  readonly swallow: (isOn: boolean) => void
  readonly close: () => Promise<void>
}

/** Stands before a port of this machine and forwards what comes, until it is told to harm it. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const pairs = new Set<readonly [Socket, Socket]>()
  let lifeBytes: (() => number) | undefined
  let isSwallowing = false
  let cuts = 0
  const server = createServer(near => {
    const far = connect({ port: target, host: '127.0.0.1', noDelay: true })
    const pair = [near, far] as const
    pairs.add(pair)
    let left = lifeBytes?.() ?? Number.POSITIVE_INFINITY
    const end = () => {
      for (const socket of pair) socket.destroy()
      pairs.delete(pair)
    }
    const pass = (from: Socket, to: Socket) => {
      from.on('data', chunk => {
        const share = chunk.subarray(0, Math.max(0, left))
        left -= chunk.length
        if (!to.write(share)) from.pause()
        if (left > 0) return
        cuts += 1
        end()
      })
      to.on('drain', () => isSwallowing || from.resume())
      from.on('end', () => to.end())
      from.on('close', end).on('error', end)
    }
    pass(near, far)
    pass(far, near)
    if (isSwallowing) for (const socket of pair) socket.pause()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    // a TCP server always has an AddressInfo; the wider type is for pipes
    port: (server.address() as AddressInfo).port,
    cuts: () => cuts,
    cutAfter: bytes => {
      lifeBytes = bytes
    },
    swallow: isOn => {
      isSwallowing = isOn
      for (const socket of [...pairs].flat()) isOn ? socket.pause() : socket.resume()
    },
    close: async () => {
      for (const socket of [...pairs].flat()) socket.destroy()
      await new Promise(resolve => server.close(resolve))
    }
  }
}
