import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { UploadForm } from '@linying/usecases'
import { signPost } from '../post-policy.js'
import { type LocalPhotoStore, localPhotoStore } from './local-photo-store.js'

const signingKey = 'a key for tests only'
const noon = '2026-11-22T04:00:00.000Z'
const tenMinutesLater = '2026-11-22T04:10:00.000Z'
const key = 'originals/0199a1c2.jpg'
const upload = { key, contentType: 'image/jpeg', maxBytes: 1000, expiresAt: tenMinutesLater }
const photo = Buffer.alloc(1000, 'photo')

let folder: string
let now: string
let store: LocalPhotoStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linying-photos-'))
  now = noon
  store = localPhotoStore({ folder, baseUrl: 'http://127.0.0.1:3000/files', signingKey, now: () => now })
})
afterEach(() => rm(folder, { recursive: true }))

/** A form as a phone sends it: the fields in their order, then the file. */
function filledIn({ url, fields }: UploadForm, file: Uint8Array | undefined = photo): Request {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  if (file !== undefined) body.append('file', new Blob([file], { type: 'image/jpeg' }), 'IMG_0001.jpg')
  return new Request(url, { method: 'POST', body })
}

/** The same form, with the line cut after some bytes. */
async function brokenOff(whole: Request, atByte: number): Promise<Request> {
  const bytes = new Uint8Array(await whole.clone().arrayBuffer()).subarray(0, atByte)
  return new Request(whole.url, { method: 'POST', headers: whole.headers, body: bytes })
}

async function problemIn(answer: Response) {
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  return (await answer.json()) as { readonly code: string; readonly errors?: unknown }
}

async function codeOf(answer: Response): Promise<string> {
  return (await problemIn(answer)).code
}

/** Everything that lies on the disk, drafts included. */
async function filesOnDisk(): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter(entry => entry.isFile()).map(entry => entry.name)
}

describe('a phone with a signed form', () => {
  test('stores the photo unchanged', async () => {
    const answer = await store.handleUpload(filledIn(store.uploadForm(upload)))
    expect(answer.status).toBe(204)
    expect(await store.readOriginal(key)).toEqual(photo)
    expect(await filesOnDisk()).toEqual(['0199a1c2.jpg'])
  })

  test('may send the same photo again when the first answer was lost', async () => {
    await store.handleUpload(filledIn(store.uploadForm(upload)))
    expect((await store.handleUpload(filledIn(store.uploadForm(upload)))).status).toBe(204)
  })

  test('cannot replace a photo that is already there', async () => {
    await store.handleUpload(filledIn(store.uploadForm(upload)))
    const answer = await store.handleUpload(filledIn(store.uploadForm(upload), Buffer.from('another')))
    expect([answer.status, await codeOf(answer)]).toEqual([409, 'upload.taken'])
    expect(await store.readOriginal(key)).toEqual(photo)
  })

  test.each([
    { bytes: 0, status: 400, code: 'photo.empty' },
    { bytes: 1001, status: 400, code: 'photo.too-large' },
    { bytes: 20_000_000, status: 400, code: 'photo.too-large' }
  ])('stores nothing when the file has $bytes bytes', async ({ bytes, status, code }) => {
    const answer = await store.handleUpload(filledIn(store.uploadForm(upload), Buffer.alloc(bytes)))
    expect([answer.status, await codeOf(answer)]).toEqual([status, code])
    expect(await filesOnDisk()).toEqual([])
  })

  test('stores nothing when the form has expired', async () => {
    const form = store.uploadForm(upload)
    now = tenMinutesLater
    const answer = await store.handleUpload(filledIn(form))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'upload.expired'])
    expect(await filesOnDisk()).toEqual([])
  })

  test('stores nothing under a key or as a type that was not signed, and learns which field is to blame', async () => {
    const { url, fields } = store.uploadForm(upload)
    const answer = await store.handleUpload(filledIn({ url, fields: { ...fields, key: 'originals/of-a-neighbour.jpg' } }))
    expect(answer.status).toBe(403)
    expect((await problemIn(answer)).errors).toEqual([{ pointer: '/key', code: 'upload.not-as-signed' }])
    expect(await filesOnDisk()).toEqual([])
  })

  // the form is about 2,200 bytes long: fields, then 1,000 bytes of photo, then the closing line
  test.each([0, 300, 1200, 2000, -10])('stores nothing when the line breaks at byte %i', async atByte => {
    const whole = filledIn(store.uploadForm(upload))
    const length = (await whole.clone().arrayBuffer()).byteLength
    const answer = await store.handleUpload(await brokenOff(whole, atByte < 0 ? length + atByte : atByte))
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'upload.malformed'])
    expect(await filesOnDisk()).toEqual([])
  })

  test('stores nothing when it goes away in the middle of the photo', async () => {
    const whole = filledIn(store.uploadForm({ ...upload, maxBytes: 2_000_000 }), Buffer.alloc(1_000_000))
    const bytes = new Uint8Array(await whole.clone().arrayBuffer())
    const body = new ReadableStream({
      start(sender) {
        sender.enqueue(bytes.subarray(0, 500_000))
      },
      pull(sender) {
        sender.error(new Error('connection reset'))
      }
    })
    const request = new Request(whole.url, { method: 'POST', headers: whole.headers, body, duplex: 'half' })
    const answer = await store.handleUpload(request)
    expect(await codeOf(answer)).toBe('upload.malformed')
    expect(await filesOnDisk()).toEqual([])
  })
})

describe('while the key is replaced', () => {
  const replaced = () =>
    localPhotoStore({ folder, baseUrl: 'http://127.0.0.1:3000/files', signingKey: 'another key', previousKey: signingKey, now: () => now })

  test('a form and a link that were signed before are taken', async () => {
    expect((await replaced().handleUpload(filledIn(store.uploadForm(upload)))).status).toBe(204)
    await store.writeShown('shown/1.jpg', photo, 'image/jpeg')
    expect((await replaced().handleDownload(new Request(store.shownUrl('shown/1.jpg', tenMinutesLater)))).status).toBe(200)
  })

  test('nothing is signed with the one before, and what has run out stays so', async () => {
    const { fields } = replaced().uploadForm(upload)
    expect(await codeOf(await store.handleUpload(filledIn({ url: 'http://127.0.0.1:3000/files', fields })))).toBe('upload.forged')
    now = tenMinutesLater
    expect(await codeOf(await replaced().handleUpload(filledIn(store.uploadForm(upload))))).toBe('upload.expired')
  })
})

describe('a stranger', () => {
  test('stores nothing with a form signed elsewhere', async () => {
    const elsewhere = localPhotoStore({ folder, baseUrl: '/files', signingKey: 'another key', now: () => now })
    const { fields } = elsewhere.uploadForm(upload)
    const answer = await store.handleUpload(filledIn({ url: 'http://127.0.0.1:3000/files', fields }))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'upload.forged'])
    expect(await filesOnDisk()).toEqual([])
  })

  test.each([
    { what: 'no form at all', body: 'photo', type: 'image/jpeg' },
    { what: 'a form without its boundary', body: 'photo', type: 'multipart/form-data' },
    { what: 'fields in an address line', body: 'key=a&policy=b', type: 'application/x-www-form-urlencoded' },
    { what: 'nothing', body: '', type: 'multipart/form-data; boundary=x' }
  ])('is told that $what is malformed', async ({ body, type }) => {
    const answer = await store.handleUpload(new Request('http://x/files', { method: 'POST', body, headers: { 'content-type': type } }))
    expect([answer.status, await codeOf(answer)]).toEqual([400, 'upload.malformed'])
  })

  test('is told that a form without a file is malformed', async () => {
    const { url, fields } = store.uploadForm(upload)
    const body = new FormData()
    for (const [field, value] of Object.entries(fields)) body.append(field, value)
    expect(await codeOf(await store.handleUpload(new Request(url, { method: 'POST', body })))).toBe('upload.malformed')
  })
})

describe.each(['../outside.jpg', 'originals/../../outside.jpg', '/etc/outside', 'a//b', '.drafts/x', 'a\\..\\b', 'a\0b', '', '照片.jpg'])(
  'the key %j',
  hostile => {
    test('is never signed, read, written or removed', async () => {
      expect(() => store.uploadForm({ ...upload, key: hostile })).toThrow(RangeError)
      expect(() => store.shownUrl(hostile, tenMinutesLater)).toThrow(RangeError)
      await expect(store.readOriginal(hostile)).rejects.toThrow(RangeError)
      await expect(store.writeShown(hostile, photo, 'image/jpeg')).rejects.toThrow(RangeError)
      await expect(store.remove(hostile)).rejects.toThrow(RangeError)
    })

    test('is not stored under even when its form is signed', async () => {
      const signer = { accessKeyId: 'linying', secretKey: signingKey, region: 'local', bucket: 'local' }
      const fields = signPost({ ...upload, key: hostile }, signer, now)
      const answer = await store.handleUpload(filledIn({ url: 'http://127.0.0.1:3000/files', fields }))
      expect(answer.status).toBe(403)
      expect(await filesOnDisk()).toEqual([])
    })
  }
)

describe('whoever holds the link to a shown copy', () => {
  const shown = 'shown/0199a1c2.jpg'
  beforeEach(() => store.writeShown(shown, photo, 'image/jpeg'))

  const open = (url: string) => store.handleDownload(new Request(url))

  test('sees it, and need not ask again while the link is valid', async () => {
    const answer = await open(store.shownUrl(shown, tenMinutesLater))
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(photo)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=600, immutable',
      'x-content-type-options': 'nosniff'
    })
  })

  test.each([
    { moment: '2026-11-22T04:09:59.999Z', status: 200 },
    { moment: '2026-11-22T04:10:00.000Z', status: 403 }
  ])('gets $status at $moment with a link valid until 04:10', async ({ moment, status }) => {
    const link = store.shownUrl(shown, tenMinutesLater)
    now = moment
    expect((await open(link)).status).toBe(status)
  })

  test('cannot make it last longer', async () => {
    const answer = await open(store.shownUrl(shown, tenMinutesLater).replace('04%3A10', '05%3A10'))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'link.forged'])
  })

  test('cannot open the original with it', async () => {
    await store.handleUpload(filledIn(store.uploadForm(upload)))
    const answer = await open(store.shownUrl(shown, tenMinutesLater).replace('/shown/', '/originals/'))
    expect([answer.status, await codeOf(answer)]).toEqual([403, 'link.forged'])
  })

  test('cannot open anything without a signature', async () => {
    expect(await codeOf(await open(`http://127.0.0.1:3000/files/${shown}`))).toBe('link.forged')
  })

  test('finds nothing once it was removed', async () => {
    await store.remove(shown)
    await store.remove(shown)
    const answer = await open(store.shownUrl(shown, tenMinutesLater))
    expect([answer.status, await codeOf(answer)]).toEqual([404, 'photo.not-there'])
  })

  test('sees the latest when it was made again', async () => {
    await store.writeShown(shown, Buffer.from('again'), 'image/jpeg')
    expect(await (await open(store.shownUrl(shown, tenMinutesLater))).text()).toBe('again')
  })
})

test('a store mounted on a path of any host opens its own links', async () => {
  const relative = localPhotoStore({ folder, baseUrl: '/files', signingKey, now: () => now })
  await relative.writeShown('shown/a.jpg', photo, 'image/jpeg')
  const link = relative.shownUrl('shown/a.jpg', tenMinutesLater)
  expect(link.startsWith('/files/shown/a.jpg?')).toBe(true)
  expect((await relative.handleDownload(new Request(`http://192.168.1.7:3000${link}`))).status).toBe(200)
})

test('a draft that a stopped server left behind is removed, one that is being written is not', async () => {
  await mkdir(join(folder, '.drafts'))
  const written = { early: new Date('2026-11-21T02:59:59.999Z'), late: new Date('2026-11-21T03:00:00.000Z') }
  for (const [name, at] of Object.entries(written)) {
    await writeFile(join(folder, '.drafts', name), 'half a photo')
    await utimes(join(folder, '.drafts', name), at, at)
  }

  expect(await store.removeDrafts('2026-11-21T03:00:00.000Z')).toBe(1)
  expect(await filesOnDisk()).toEqual(['late'])
})

test('a store that nobody has used yet has no drafts', async () => {
  expect(await store.removeDrafts(noon)).toBe(0)
})

test('a copy is not kept under a name that lies about its type', async () => {
  await expect(store.writeShown('shown/a.jpg', photo, 'text/html')).rejects.toThrow(RangeError)
})

test('an original that has not arrived is not there', async () => {
  expect(await store.readOriginal(key)).toBeUndefined()
})
