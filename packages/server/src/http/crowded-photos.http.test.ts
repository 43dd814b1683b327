import { photoDeveloper } from '@linying/storage'
import { jpegClaiming, wang } from '@linying/testkit'
import { aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'
import sharp from 'sharp'

const resident: Who = { id: wang.id, side: 'resident' }
const eventId = fixedId('event', 9001)
const ticketId = fixedId('ticket', 1)
const photoIds = [1, 2].map(nth => fixedId('photo', nth))

let service: TestService
let jpeg: Buffer
let mayRead: () => void = () => undefined

beforeEach(async () => {
  const reading = new Promise<void>(resolve => {
    mayRead = resolve
  })
  // one is seen to, and nobody may wait
  const { develop } = photoDeveloper({ lanes: 1, waiting: 1, patienceMs: 1 })
  const developer = {
    develop: ({ from, read }: Parameters<typeof develop>[0]) => develop({ from, read: () => reading.then(read) })
  }
  service = await testService(ports => ({ ...ports, developer }))
  jpeg = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: ticketId, communityId: company.community.id, place, eventId, expectedPhotos: 2 }, service.clock.now())
  await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
})
afterEach(() => service.close())

test('a phone whose photo comes while too many wait is told when to ask again, and loses nothing', async () => {
  for (const id of photoIds) await upload(id, jpeg)
  const first = complete(photoIds[0])
  const second = await complete(photoIds[1])

  expect([second.status, second.headers.get('retry-after'), await codeOf(second)]).toEqual([503, '10', 'busy'])
  mayRead()
  expect((await first).status).toBe(200)
  expect((await complete(photoIds[1])).status).toBe(200)
})

test('a photo that takes more memory than there is, is refused with a sentence that helps, and its place is free again', async () => {
  mayRead()
  const vast = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
    .jpeg({ progressive: true, chromaSubsampling: '4:4:4' })
    .toBuffer()
  await upload(photoIds[0], jpegClaiming(vast, { width: 7071, height: 7071 }))
  const refused = await complete(photoIds[0])
  await upload(photoIds[0], jpeg)

  expect([refused.status, await refused.json()]).toEqual([
    422,
    expect.objectContaining({ code: 'photo.too-large', detail: '照片太大，请选一张小一点的，或先截图再上传。' })
  ])
  expect((await complete(photoIds[0])).status).toBe(200)
})

async function upload(id: string | undefined, file: Uint8Array): Promise<void> {
  const body = { id: id ?? '', ticketId, forEvent: eventId, contentType: 'image/jpeg' as const, bytes: file.length }
  const form = await service.as(resident).call('presignPhoto', { body })
  const data = new FormData()
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value)
  data.append('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'photo')
  const { status } = await service.fetch(new Request(form.url, { method: 'POST', body: data }))
  expect(status).toBe(204)
}

function complete(photoId = ''): Promise<Response> {
  return service.ask(`/api/photos/${photoId}/complete`, { method: 'POST' }, resident)
}

async function codeOf(answer: Response): Promise<string> {
  return ((await answer.json()) as { readonly code: string }).code
}
