import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { bearing } from '../people.js'
import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'

const attack = 'slow readers'
const readers = 60
const asks = 40
const patienceMs = 20_000

/** Sixty people ask for the longest things that there are, many at a time, and do not read what they get. */
export function slowReaders(scene: Scene): Promise<readonly Verdict[]> {
  const act = async () => {
    const sockets = await Promise.all(Array.from({ length: readers }, (_, number) => askWithoutReading(scene, number)))
    await wait(patienceMs)
    const left = sockets.filter(socket => !socket.destroyed).length
    for (const socket of sockets) socket.destroy()
    return [{ attack, bound: 'whoever does not read is ended', seen: `${readers} readers, ${left} still connected`, held: left === 0 }]
  }
  return underEyes(scene, attack, act)
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
