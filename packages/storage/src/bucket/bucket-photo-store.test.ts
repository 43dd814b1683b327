import { type PhotoStore, Unavailable, type UploadForm } from '@linying/usecases'
import { type BucketStandIn, startBucketStandIn } from '../stand-in/start-bucket-stand-in.js'
import { storeFromSettings } from '../store-from-settings.js'

const noon = '2026-11-22T04:00:00.000Z'
const tenMinutesLater = '2026-11-22T04:10:00.000Z'
const account = { accessKeyId: 'AKIDexample', secretKey: 'a key for tests only', region: 'ap-guangzhou', bucket: 'photos-1250000000' }
const original = 'originals/0199a1c2/0199a1c3'
const shown = 'shown/0199a1c2/0199a1c3.jpg'
const upload = { key: original, contentType: 'image/jpeg', maxBytes: 1000, expiresAt: tenMinutesLater }
const photo = Buffer.alloc(1000, 'photo')

describe.each(['s3', 'cos'] as const)('photos in a bucket of %s', kind => {
  let now: string
  let standIn: BucketStandIn
  let store: PhotoStore

  beforeEach(async () => {
    now = noon
    standIn = await startBucketStandIn({ kind, account, now: () => Date.parse(now) })
    store = storeFromSettings({ kind, ...account, endpoint: standIn.url }, () => now).store
  })
  afterEach(() => standIn.stop())

  test('a phone sends the original with a signed form, and the service reads it', async () => {
    const answer = await send(store.uploadForm(upload))

    expect(answer.status).toBe(204)
    expect(Buffer.from((await store.readOriginal(original)) ?? [])).toEqual(photo)
    expect(standIn.files.get(original)?.contentType).toBe('image/jpeg')
  })

  test('an original that has not arrived is not there', async () => {
    expect(await store.readOriginal(original)).toBeUndefined()
  })

  test.each([
    { what: 'under another key', field: 'key', value: 'originals/of-a-neighbour' },
    { what: 'as another type', field: 'Content-Type', value: 'text/html' },
    { what: 'with a field that nobody signed', field: 'acl', value: 'public-read' }
  ])('a phone stores nothing $what', async ({ field, value }) => {
    const { url, fields } = store.uploadForm(upload)

    expect((await send({ url, fields: { ...fields, [field]: value } })).status).toBe(403)
    expect(standIn.files.size).toBe(0)
  })

  test.each([0, 1001])('a phone stores nothing of %i bytes', async bytes => {
    expect((await send(store.uploadForm(upload), Buffer.alloc(bytes))).status).toBe(400)
    expect(standIn.files.size).toBe(0)
  })

  test('a phone stores nothing once the form has expired', async () => {
    const form = store.uploadForm(upload)
    now = tenMinutesLater

    expect((await send(form)).status).toBe(403)
  })

  test('a form signed with another key is worth nothing', async () => {
    const forger = storeFromSettings({ kind, ...account, secretKey: 'another', endpoint: standIn.url }, () => now).store

    expect((await send(forger.uploadForm(upload))).status).toBe(403)
  })

  test('people see the shown copy until the link expires', async () => {
    await store.writeShown(shown, photo, 'image/jpeg')
    const link = store.shownUrl(shown, tenMinutesLater)
    const inTime = await fetch(link)
    now = tenMinutesLater
    const late = await fetch(link)

    expect([inTime.status, inTime.headers.get('content-type'), late.status]).toEqual([200, 'image/jpeg', 403])
    expect(Buffer.from(await inTime.arrayBuffer())).toEqual(photo)
  })

  test('a link opens nothing else and does nothing else', async () => {
    await store.writeShown(shown, photo, 'image/jpeg')
    await send(store.uploadForm(upload))
    const link = store.shownUrl(shown, tenMinutesLater)

    expect((await fetch(link.replace(shown, original))).status).toBe(403)
    expect((await fetch(link, { method: 'PUT', body: 'another' })).status).toBe(403)
  })

  test('links to the same copy until the same instant are equal, whenever they are drawn', () => {
    const early = store.shownUrl(shown, tenMinutesLater)
    now = '2026-11-22T04:05:00.000Z'

    expect(store.shownUrl(shown, tenMinutesLater)).toBe(early)
  })

  test('what was removed is gone, and removing it again is no error', async () => {
    await store.writeShown(shown, photo, 'image/jpeg')
    await store.remove(shown)
    await store.remove(shown)

    expect(standIn.files.size).toBe(0)
  })

  test('keys that could lead elsewhere are never signed', async () => {
    expect(() => store.uploadForm({ ...upload, key: '../outside' })).toThrow(RangeError)
    expect(() => store.shownUrl('a//b', tenMinutesLater)).toThrow(RangeError)
  })

  test('a store that is down makes the service unavailable for now', async () => {
    await standIn.stop()

    await expect(store.readOriginal(original)).rejects.toThrow(Unavailable)
  })

  test('a store that refuses the keys is an error of ours, not a photo that is missing', async () => {
    const misconfigured = storeFromSettings({ kind, ...account, secretKey: 'mistyped', endpoint: standIn.url }, () => now).store

    await expect(misconfigured.readOriginal(original)).rejects.toThrow('403')
  })
})

/** A form as a phone sends it: the fields in their order, then the file. */
function send({ url, fields }: UploadForm, file: Uint8Array<ArrayBuffer> = photo): Promise<Response> {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  body.append('file', new Blob([file], { type: 'image/jpeg' }), 'IMG_0001.jpg')
  return fetch(url, { method: 'POST', body })
}
