import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { bearing } from '../people.js'
import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'

const attack = 'slow readers'
const readers = 60
/** As many as a connection may ask before it has its answers. */
const asks = 8
/** Twice as long as somebody may be silent, and a little more. */
const patienceMs = 75_000

/** Sixty people ask for the longest things that there are, many at a time, and do not read what they get. */
export function slowReaders(scene: Scene): Promise<readonly Verdict[]> {
  const act = async () => {
    const sockets = await Promise.all(Array.from({ length: readers }, (_, number) => askWithoutReading(scene, number)))
    await wait(patienceMs)
    const left = (await Promise.all(sockets.map(isStillConnected))).filter(Boolean).length
    for (const socket of sockets) socket.destroy()
    return [{ attack, bound: 'whoever does not read is ended', seen: `${readers} readers, ${left} still connected`, held: left === 0 }]
  }
  return underEyes(scene, attack, act)
}

/** Who does not read hears of the end only when he says something. */
async function isStillConnected(socket: Socket): Promise<boolean> {
  for (let turn = 0; turn < 2 && !socket.destroyed; turn += 1) {
    socket.write('GET ')
    await wait(500)
  }
  return !socket.destroyed
}

function askWithoutReading({ stand, staff, onlooker }: Scene, number: number): Promise<Socket> {
  const { token } = staff[number % staff.length] ?? onlooker
  const headers = Object.entries({ host: '127.0.0.1', 'x-forwarded-for': `198.51.100.${number}`, ...bearing(token) })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const one = (path: string) => `GET ${path} HTTP/1.1\r\n${lines}\r\n`
  return new Promise(resolve => {
    const socket = connect(stand.port(), '127.0.0.1', () => {
      socket.pause()
      socket.write(Array.from({ length: asks }, (_, turn) => one(turn % 2 === 0 ? '/api/openapi.json' : '/api/tickets?limit=50')).join(''))
      resolve(socket)
    })
    socket.on('error', () => resolve(socket))
  })
}
