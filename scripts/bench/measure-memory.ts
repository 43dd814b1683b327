import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { v7 } from 'uuid'
import type { Asking } from './scenarios.js'
import { megabytesOf, peakMegabytesOf, type ServerProcess } from './server-process.js'

/** A step for which photos are awaited, as the technician sends it, and how he says who he is. */
export interface AwaitedPhotos {
  readonly step: Asking
  readonly ticketId: string
  readonly eventId: string
}

export interface Rise {
  readonly what: string
  readonly fromMegabytes: number
  readonly byMegabytes: number
}

/** How much more memory the service holds at the worst moment of taking in a photo; empty where the system does not tell. */
export async function measureMemory(app: ServerProcess, awaited: AwaitedPhotos): Promise<readonly Rise[]> {
  if (process.platform !== 'linux') return []
  await ask(app, awaited.step.path, awaited.step.headers, awaited.step.body)
  const photo = await largePhoto()
  const [{ url, fields }, other] = [await formFor(app, awaited), await formFor(app, awaited)]
  return [
    await riseOf(app, `an upload of ${inMegabytes(photo.length)} MB`, () => upload(app, url, fields, photo)),
    await riseOf(app, 'checking and shrinking it', () => ask(app, `/api/photos/${idIn(fields)}/complete`, awaited.step.headers)),
    await riseOf(app, 'an upload of 20 MB, refused', () => upload(app, other.url, other.fields, randomBytes(20e6)))
  ]
}

async function riseOf(app: ServerProcess, what: string, act: () => Promise<unknown>): Promise<Rise> {
  // from here on the peak is counted anew
  writeFileSync(`/proc/${app.pid}/clear_refs`, '5')
  const fromMegabytes = megabytesOf(app.pid) ?? 0
  await act()
  return { what, fromMegabytes, byMegabytes: (peakMegabytesOf(app.pid) ?? 0) - fromMegabytes }
}

/** Noise does not shrink, so twelve million pixels of it are as large as a photo may be. */
async function largePhoto(): Promise<Buffer> {
  const [width, height] = [4000, 3000]
  const noise = randomBytes(width * height * 3)
  return sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 75 })
    .toBuffer()
}

interface Form {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}

async function formFor(app: ServerProcess, { step, ticketId, eventId }: AwaitedPhotos): Promise<Form> {
  const photo = { id: v7(), ticketId, forEvent: eventId, contentType: 'image/jpeg', bytes: 1 }
  const answer = await ask(app, '/api/photos', step.headers, JSON.stringify(photo))
  return (await answer.json()) as Form // our own service has just made it
}

function idIn(fields: Form['fields']): string {
  return fields.key?.split('/').at(-1) ?? ''
}

async function upload(app: ServerProcess, url: string, fields: Form['fields'], bytes: Buffer): Promise<void> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), 'photo.jpg')
  await fetch(`http://127.0.0.1:${app.port}${new URL(url).pathname}`, { method: 'POST', body: form })
}

async function ask(app: ServerProcess, path: string, headers: Asking['headers'], body?: string): Promise<Response> {
  const answer = await fetch(`http://127.0.0.1:${app.port}${path}`, { method: 'POST', headers, ...(body === undefined ? {} : { body }) })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1)
}
