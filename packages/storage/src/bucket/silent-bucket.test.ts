import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Unavailable } from '@linying/usecases'
import { s3Bucket } from '../s3/s3-bucket.js'
import { bucketPhotoStore } from './bucket-photo-store.js'

const now = '2026-11-22T04:00:00.000Z'
const account = { accessKeyId: 'AKIDexample', secretKey: 'a key for tests only', region: 'us-east-1', bucket: 'photos' }

/** A store that does with each request what it is told to, and nothing more. */
async function aStore(does: (response: ServerResponse) => void) {
  const server = createServer((_, response) => does(response))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // a TCP server has an AddressInfo
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = bucketPhotoStore(s3Bucket({ ...account, endpoint }), () => now, 50)
  const stop = () => {
    server.closeAllConnections()
    return new Promise(closed => server.close(closed))
  }
  return { store, stop }
}

const halfAPhoto = (response: ServerResponse) => void response.writeHead(200, { 'content-length': 1000 }).write('half')

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
  const { store, stop } = await aStore(does)
  await expect(store.readOriginal('originals/1/2')).rejects.toThrow(Unavailable)
  await stop()
})

test('a job that removes or keeps a photo does not hang on a silent store either', async () => {
  const { store, stop } = await aStore(() => undefined)
  await expect(store.remove('shown/1/2.jpg')).rejects.toThrow(Unavailable)
  await expect(store.writeShown('shown/1/2.jpg', new Uint8Array(9), 'image/jpeg')).rejects.toThrow(Unavailable)
  await stop()
})
