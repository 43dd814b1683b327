import { ok, strictEqual } from 'node:assert/strict'
import type { Client } from '@linying/client'
import sharp from 'sharp'
import { v7 } from 'uuid'
import { callerOf } from './caller-of.js'

export interface Deployed {
  readonly url: string
  readonly cronSecret: string
  readonly report: (line: string) => void
}

/** One resident's first minutes on a deployment: signed in, reported with a photo, read by her and by whoever scans the code. */
export async function deployedRepair({ url, cronSecret, report }: Deployed): Promise<void> {
  strictEqual((await callerOf(url).call('getHealth', {})).status, 'ok')
  const { accessToken } = await callerOf(url).call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  const wang = callerOf(url, accessToken)
  report('sign-in: 王秀兰 is signed in')

  const ids = { ticketId: v7(), eventId: v7(), photoId: v7() }
  const ticket = await reportLeak(wang, ids)
  report(`report: ${ticket.number} is on record`)
  await sendPhoto(wang, ids)
  const seen = await wang.call('getTicket', { params: { ticketId: ids.ticketId } })
  strictEqual(seen.number, ticket.number)
  ok(seen.timeline.some(({ photos }) => photos.length > 0))
  report('get: her ticket shows the photo that went straight to the bucket')

  await readCode(url, new URL(ticket.codeUrl).pathname, ticket.number)
  report('QR page: whoever scans the code reads where it stands, a wrong code gets a friendly 404')
  await runJob(url, cronSecret)
  report('cron: the outbox is drained for whoever knows the secret')
  strictEqual((await fetch(`${url}/api/no-such-thing`)).status, 404)
}

interface Ids {
  readonly ticketId: string
  readonly eventId: string
  readonly photoId: string
}

async function reportLeak(wang: Client, { ticketId, eventId }: Ids) {
  const [room] = (await wang.call('getMe', {})).rooms
  ok(room)
  return wang.call('reportTicket', {
    idempotencyKey: v7(),
    body: {
      id: ticketId,
      eventId,
      kind: 'repair',
      category: 'water_leak',
      communityId: room.community.id,
      place: { kind: 'room', roomId: room.id },
      text: '厨房水管爆了',
      expectedPhotos: 1,
      photosPublic: true,
      contactName: '王秀兰',
      contactPhone: '',
      appointments: [],
      occurredAt: new Date().toISOString()
    }
  })
}

async function sendPhoto(wang: Client, { ticketId, eventId, photoId }: Ids): Promise<void> {
  const bytes = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#88aacc' } })
    .jpeg()
    .toBuffer()
  const photo = { id: photoId, ticketId, forEvent: eventId, contentType: 'image/jpeg' as const, bytes: bytes.length }
  const { url, fields } = await wang.call('presignPhoto', { body: photo })
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new Blob([Buffer.from(bytes)], { type: photo.contentType }), 'photo.jpg')
  strictEqual((await fetch(url, { method: 'POST', body: form })).status, 204)
  const shown = await wang.call('completePhoto', { params: { photoId } })
  strictEqual((await fetch(shown.thumbnailUrl)).headers.get('content-type'), 'image/jpeg')
}

async function readCode(url: string, path: string, number: string): Promise<void> {
  const page = await fetch(url + path)
  strictEqual(page.status, 200)
  ok((await page.text()).includes(number))
  strictEqual((await fetch(`${url}${path}.png`)).headers.get('content-type'), 'image/png')
  strictEqual((await fetch(`${url}/t/${'x'.repeat(22)}`)).status, 404)
}

async function runJob(url: string, cronSecret: string): Promise<void> {
  const job = `${url}/api/cron/drain-outbox`
  strictEqual((await fetch(job)).status, 401)
  const answer = await fetch(job, { headers: { authorization: `Bearer ${cronSecret}` } })
  strictEqual(answer.status, 200)
  ok(/"done":[1-9]/.test(await answer.text()))
}
