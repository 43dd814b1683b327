import { readFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net'
import { Unavailable } from '@linying/usecases'
import { s3Bucket } from '../s3/s3-bucket.js'
import { bucketPhotoStore } from './bucket-photo-store.js'
import { type Patience, usualPatience } from './patient-agent.js'

const now = '2026-11-22T04:00:00.000Z'
const account = { accessKeyId: 'AKIDexample', secretKey: 'a key for tests only', region: 'us-east-1', bucket: 'photos' }

/** Only one limit is there; the others are beyond what a test waits for. */
const endless: Patience = { connect: 3_600_000, silence: 3_600_000, whole: 3_600_000 }

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

async function storeAt(server: Server, scheme: 'http' | 'https', patience: Patience) {
  const sockets = new Set<Socket>()
  server.on('connection', socket => sockets.add(socket))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => {
    const closed = new Promise(resolve => server.close(resolve))
    for (const socket of sockets) socket.destroy()
    return closed
  })
  // a TCP server has an AddressInfo
  const endpoint = `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`
  return bucketPhotoStore(s3Bucket({ ...account, endpoint }), () => now, patience)
}

/** A store that does with each request what it is told to, and nothing more. */
const aStore = (does: (response: ServerResponse) => void, patience: Patience) =>
  storeAt(
    createServer((_, response) => does(response)),
    'http',
    patience
  )

const halfAPhoto = (response: ServerResponse) => void response.writeHead(200, { 'content-length': 1000 }).write('half')

test('a store with which no connection comes about makes the service unavailable for now, as soon as that is clear', async () => {
  // it takes whatever comes and never shakes hands
  const store = await storeAt(createTcpServer(), 'https', { ...endless, connect: 50 })

  const error = await store.readOriginal('originals/1/2').catch((caught: unknown) => caught)
  expect(error).toBeInstanceOf(Unavailable)
  // its own limit, and not the ten seconds that whoever names none is given
  const cause = { code: 'UND_ERR_CONNECT_TIMEOUT', message: expect.stringContaining('timeout: 50ms') }
  expect(error).toMatchObject({ cause: { cause } })
})

test.each<readonly [string, (response: ServerResponse) => void]>([
  ['takes everything and answers nothing', () => undefined],
  ['stops in the middle of a photo', halfAPhoto],
  [
    'hangs up in the middle of a photo',
    response => {
      halfAPhoto(response)
      setImmediate(() => response.destroy())
    }
  ]
])('a store that %s makes the service unavailable for now, and does not hang it', async (_what, does) => {
  const store = await aStore(does, { ...endless, silence: 50 })
  await expect(store.readOriginal('originals/1/2')).rejects.toThrow(Unavailable)
})

test('a store that gives a sign of life now and then, but never a whole photo, does not hang it either', async () => {
  const drips = (response: ServerResponse) => {
    halfAPhoto(response)
    const dripping = setInterval(() => response.write('.'), 5)
    response.on('close', () => clearInterval(dripping))
  }
  const store = await aStore(drips, { ...endless, whole: 100 })
  await expect(store.readOriginal('originals/1/2')).rejects.toThrow(Unavailable)
})

test('a job that removes or keeps a photo does not hang on a silent store either', async () => {
  const store = await aStore(() => undefined, { ...endless, silence: 50 })
  await expect(store.remove('shown/1/2.jpg')).rejects.toThrow(Unavailable)
  await expect(store.writeShown('shown/1/2.jpg', new Uint8Array(9), 'image/jpeg')).rejects.toThrow(Unavailable)
})

test('the usual limits are tried one after the other, all of them within the time of a function that waits for the store', () => {
  const { functions } = JSON.parse(readFileSync(new URL('../../../../vercel.json', import.meta.url), 'utf8'))
  const ofFunction: number = functions['api/**/*.ts'].maxDuration * 1000
  const { connect, silence, whole } = usualPatience
  const inOrder = [0, connect, silence, whole, ofFunction - 1]

  expect(inOrder).toEqual([...new Set(inOrder)].toSorted((one, other) => one - other))
})
