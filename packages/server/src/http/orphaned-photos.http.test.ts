import { wang } from '@linying/testkit'
import { aReport, company, fixedId, freshKey, type TestService, testService, type Who } from '@linying/testkit/service'
import sharp from 'sharp'

const resident: Who = { id: wang.id, side: 'resident' }
const eventId = fixedId('event', 9001)
const ticketId = fixedId('ticket', 1)
const photo = { id: fixedId('photo', 1), ticketId, forEvent: eventId, contentType: 'image/jpeg' as const, bytes: 1000 }
const originalKey = `originals/${ticketId}/${photo.id}`

let service: TestService
let jpeg: Buffer

beforeEach(async () => {
  service = await testService()
  jpeg = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#888' } })
    .jpeg()
    .toBuffer()
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const body = aReport({ id: ticketId, communityId: company.community.id, place, eventId, expectedPhotos: 1 }, service.clock.now())
  await service.as(resident).call('reportTicket', { idempotencyKey: freshKey(), body })
})
afterEach(() => service.close())

test('a photo that nobody completed for a day and an hour is removed', async () => {
  await upload()
  service.clock.passMinutes(25 * 60)
  const early = await sweep()
  service.clock.passMinutes(1)

  expect([early, await sweep(), await sweep()]).toEqual([0, 1, 0])
  expect(await service.ports.photos.readOriginal(originalKey)).toBeUndefined()
})

test('a photo that came stays, with its copies', async () => {
  await upload()
  const { status } = await complete()
  service.clock.passMinutes(26 * 60)

  expect([status, await sweep()]).toEqual([200, 0])
  expect(Buffer.from((await service.ports.photos.readOriginal(originalKey)) ?? [])).toEqual(jpeg)
})

test('a phone that was away for longer sends its photo once more', async () => {
  await upload()
  service.clock.passMinutes(24 * 60)
  const late = await complete()
  await upload()
  const again = await complete()

  expect([late.status, await late.json()]).toEqual([409, expect.objectContaining({ code: 'photo.not-uploaded' })])
  expect(again.status).toBe(200)
})

test('a phone finds its place again after its photo was removed', async () => {
  await upload()
  service.clock.passMinutes(26 * 60)
  await sweep()
  await upload()

  expect((await complete()).status).toBe(200)
})

async function upload(): Promise<void> {
  const form = await service.as(resident).call('presignPhoto', { body: photo })
  const data = new FormData()
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value)
  data.append('file', new Blob([Buffer.from(jpeg)], { type: photo.contentType }), 'photo')
  const { status } = await service.fetch(new Request(form.url, { method: 'POST', body: data }))
  expect(status).toBe(204)
}

function complete(): Promise<Response> {
  return service.ask(`/api/photos/${photo.id}/complete`, { method: 'POST' }, resident)
}

/** As the platform's scheduler does it; answers how many went. */
async function sweep(): Promise<number> {
  const headers = { authorization: 'Bearer development-only-key-which-production-refuses' }
  const answer = await service.ask('/api/cron/remove-orphaned-photos', { headers })
  const { done } = (await answer.json()) as { readonly done: number }
  return done
}
