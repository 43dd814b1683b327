import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'
import { nothingLost, writeOn } from '../write-on.js'

const lostMs = 10_000
const silent = 200

/** Packets to the database are lost for ten seconds, without a reset; then they arrive again. */
export function lostPackets(scene: Scene): Promise<readonly Verdict[]> {
  const attack = 'lost packets'
  const act = async () => {
    const writing = writeOn(scene)
    await writing.more(5)
    scene.stand.back.swallow(true)
    await wait(lostMs)
    scene.stand.back.swallow(false)
    const goesOn = await writing.more(5)
    await writing.stop()
    return [
      { attack, bound: 'residents can go on afterwards', seen: goesOn ? 'they do' : 'they cannot', held: goesOn },
      await nothingLost(scene, attack)
    ]
  }
  return underEyes(scene, attack, act, { lists: true })
}

/** Two hundred connections say half a request and then nothing more. */
export function halfRequests(scene: Scene): Promise<readonly Verdict[]> {
  const attack = 'half requests'
  const act = async () => {
    const sockets = await Promise.all(Array.from({ length: silent }, () => sayHalf(scene.stand.port())))
    await wait(lostMs)
    for (const socket of sockets) socket.destroy()
    return []
  }
  return underEyes(scene, attack, act)
}

function sayHalf(port: number): Promise<Socket> {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /api/sessions HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"cre')
      resolve(socket)
    })
    socket.on('error', () => resolve(socket))
  })
}
