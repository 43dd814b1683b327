import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { endSlowReaders, type ReadingLimits } from './end-slow-readers.js'

/** Longer than a run: only what a test sets comes about. Unit: milliseconds. */
const never = 3_600_000
const patient: ReadingLimits = { silenceMs: never, answerMs: never, asksAtOnce: 8, heldBytes: 1024 ** 3 }
/** More than the system itself keeps for a connection. */
const long = 'x'.repeat(32 * 1024 * 1024)
const ask = 'GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n'

let server: Server
let port = 0
let isHeard = false
const servers: Server[] = []
const callers: Socket[] = []
/** When each connection is ended as the server sees it, in the order of connecting. */
const ended: Promise<unknown>[] = []
afterEach(async () => {
  for (const caller of callers.splice(0)) caller.destroy()
  ended.length = 0
  for (const one of servers.splice(0)) {
    one.closeAllConnections()
    await new Promise(closed => one.close(closed))
  }
})

async function given(limits: Partial<ReadingLimits>, answer = (response: ServerResponse) => void response.end(long)): Promise<void> {
  server = createServer((_, response) => {
    isHeard = true
    heard?.()
    answer(response)
  })
  servers.push(server)
  server.on('connection', socket => ended.push(new Promise(closed => socket.once('close', closed))))
  endSlowReaders(server, { ...patient, ...limits })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  // a TCP server has an AddressInfo
  port = (server.address() as AddressInfo).port
}

/** A machine may pause for longer than the silence that is allowed: whoever is ended before he was heard asks once more, under a longer one. */
async function onceHeard<T>(attempt: (silenceMs: number) => Promise<T>): Promise<T> {
  for (let silenceMs = 25; ; silenceMs *= 2) {
    isHeard = false
    try {
      return await attempt(silenceMs)
    } catch (error) {
      if (isHeard || silenceMs > 60_000) throw error
    }
  }
}

let heard: (() => void) | undefined
/** Somebody who says this and then reads nothing; done when the server has heard it. Throws: Error where it ended him before */
function saidBy(words: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const caller = connect(port, '127.0.0.1', () => caller.write(words))
    server.once('connection', socket => socket.once('close', () => reject(new Error('ended before he was heard'))))
    caller.on('error', () => undefined)
    caller.pause()
    callers.push(caller)
    heard = () => resolve(caller)
  })
}

/** How much arrives from now on, and whether it ended as it should. */
function rest(caller: Socket): Promise<{ readonly bytes: number; readonly text: string }> {
  return new Promise(resolve => {
    const parts: Buffer[] = []
    caller.on('data', part => parts.push(part))
    caller.once('close', () => resolve({ bytes: Buffer.concat(parts).length, text: Buffer.concat(parts).toString() }))
    caller.resume()
  })
}

test('whoever takes nothing of an answer for too long is ended', async () => {
  await onceHeard(async silenceMs => {
    await given({ silenceMs })
    await saidBy(ask)
  })
  await ended.at(-1)
})

test('whoever takes too long for the whole of an answer is ended', async () => {
  await given({ answerMs: 50 })
  await saidBy(ask)
  await ended[0]
})

test('whoever stops in the middle of a question is ended', async () => {
  await given({ silenceMs: 50 })
  const caller = connect(port, '127.0.0.1', () => caller.write('POST / HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-'))
  caller.on('error', () => undefined)
  callers.push(caller)
  expect(await rest(caller)).toEqual({ bytes: 0, text: '' })
})

test('whoever waits for the service is not ended, however long it takes', async () => {
  const answer = await onceHeard(async silenceMs => {
    // it answers when the silence has been noticed, and judged
    await given({ silenceMs }, response => void server.once('timeout', () => response.end('done')))
    return fetch(`http://127.0.0.1:${port}`)
  })
  expect(await answer.text()).toBe('done')
})

test('whoever asks again and again without waiting for an answer is ended', async () => {
  await given({ asksAtOnce: 3 }, () => undefined)
  await saidBy(ask.repeat(4))
  await ended[0]
})

test('when untaken answers hold too much, who has had the longest time goes, and who then reads gets all of his', async () => {
  await given({ heldBytes: 1.5 * long.length })
  await saidBy(ask)
  const second = await saidBy(ask.replace('\r\n\r\n', '\r\nconnection: close\r\n\r\n'))
  await ended[0]
  expect((await rest(second)).bytes).toBeGreaterThan(long.length)
})
