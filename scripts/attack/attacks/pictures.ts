import sharp from 'sharp'
import { v7 } from 'uuid'
import { z } from 'zod'
import { bigHeaderPng } from '../big-header-png.js'
import { makeCaller } from '../caller.js'
import { aReport, type Person, posting } from '../people.js'
import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'

const form = z.object({ url: z.string(), fields: z.record(z.string(), z.string()) })

interface Picture {
  readonly contentType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
}

/** Twelve pictures that claim more than anything here may hold, though there is nothing in them; again and again, since each is refused at once. */
export function claimedPictures(scene: Scene): Promise<readonly Verdict[]> {
  const claims = [
    { width: 7_000, height: 7_000, bitDepth: 16, isInterlaced: true },
    { width: 12_000, height: 12_000, bitDepth: 8, isInterlaced: false },
    { width: 30_000, height: 30_000, bitDepth: 16, isInterlaced: true }
  ] as const
  const pictures = claims.flatMap(claim =>
    Array.from({ length: 4 }, () => ({ contentType: 'image/png' as const, bytes: bigHeaderPng(claim) }))
  )
  return send(scene, 'claimed pictures', pictures, { isRight: status => status >= 400 && status < 500, times: 25 })
}

/** Twelve photos as large as a phone makes them, and progressive, which are unpacked whole; all at once. */
export async function truePictures(scene: Scene): Promise<readonly Verdict[]> {
  const noise = { type: 'gaussian' as const, mean: 120, sigma: 20 }
  const small = await sharp({ create: { width: 500, height: 375, channels: 3, background: '#777', noise } })
    .png()
    .toBuffer()
  const bytes = await sharp(small).resize(8_000, 6_000).jpeg({ quality: 70, progressive: true }).toBuffer()
  const pictures = Array.from({ length: 12 }, () => ({ contentType: 'image/jpeg' as const, bytes }))
  return send(scene, 'true pictures', pictures, { isRight: status => status === 200 || status === 503, times: 1 })
}

interface Presigned {
  readonly person: Person
  readonly photoId: string
  readonly path: string
  readonly fields: Readonly<Record<string, string>>
  readonly picture: Picture
}

/** What is looked at is what pictures cost: the reports that they belong to are filed before. */
async function send(
  scene: Scene,
  attack: string,
  pictures: readonly Picture[],
  { isRight, times }: { readonly isRight: (status: number) => boolean; readonly times: number }
): Promise<readonly Verdict[]> {
  const rounds: (readonly Presigned[])[] = []
  for (let time = 0; time < times; time += 1)
    rounds.push(await Promise.all(pictures.map((picture, index) => presign(scene.residents[index % scene.residents.length], picture))))
  const act = async () => {
    const statuses: number[] = []
    for (const round of rounds) statuses.push(...(await Promise.all(round.map(presigned => sendOne(scene, presigned)))))
    const wrong = statuses.filter(status => !isRight(status)).length
    return [{ attack, bound: 'each is taken or refused as it should be', seen: [...new Set(statuses)].join(' '), held: wrong === 0 }]
  }
  return underEyes(scene, attack, act, { sharesProcessors: true })
}

/** Report and form, as a phone asks for them. Throws: Error where either is refused */
async function presign(person: Person | undefined, picture: Picture): Promise<Presigned> {
  if (person === undefined) throw new Error('there are no residents')
  const report = aReport(person, 1)
  await person.caller.ask(posting(person, '/api/tickets', report))
  const { contentType, bytes } = picture
  const photo = { id: v7(), ticketId: report.id, forEvent: report.eventId, contentType, bytes: bytes.length }
  const { status, body } = await person.caller.ask(posting(person, '/api/photos', photo))
  if (status !== 201) throw new Error(`a form was answered ${status}: ${body}`)
  const { url, fields } = form.parse(JSON.parse(body))
  return { person, photoId: photo.id, path: new URL(url).pathname, fields, picture }
}

/** Upload and complete, as a phone does; answers what the last of them was answered. */
async function sendOne(scene: Scene, { person, photoId, path, fields, picture }: Presigned): Promise<number> {
  const uploaded = await upload(scene, path, fields, picture)
  if (uploaded >= 400) return uploaded
  return (await person.caller.ask(posting(person, `/api/photos/${photoId}/complete`, {}))).status
}

async function upload(
  { stand, seen }: Scene,
  path: string,
  fields: Readonly<Record<string, string>>,
  { contentType, bytes }: Picture
): Promise<number> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new Blob([Uint8Array.from(bytes)], { type: contentType }), 'photo')
  const packed = new Response(body)
  const caller = makeCaller(() => stand.front.port, seen)
  const headers = { 'content-type': packed.headers.get('content-type') ?? '' }
  const { status } = await caller.ask({ method: 'POST', path, headers, body: new Uint8Array(await packed.arrayBuffer()) })
  caller.close()
  return status
}
