import type { Instant } from '@linying/domain'
import { completePhoto, type PhotoSubject, presignPhoto, type Viewer } from '@linying/usecases'
import { drawPhoto, type PhotoWish } from './draw-photo.js'
import { portsAt, type Stage } from './stage.js'

interface Sending {
  readonly id: string
  readonly of: PhotoSubject
  readonly forEvent: string
  readonly at: Instant
  readonly wish: PhotoWish
}

/** Draws a photo and sends it the way a phone does: form, upload, complete. Sent again, it is there already. */
export async function sendPhoto(stage: Stage, viewer: Viewer, { id, of, forEvent, at, wish }: Sending): Promise<void> {
  const known = await stage.ports.ledger.find(id, viewer)
  if (known !== undefined && known.received !== null) return
  const bytes = await drawPhoto(wish)
  const contentType = 'image/jpeg'
  // the form is signed on the real clock, which the store compares it with
  const { url, fields } = await presignPhoto(stage.ports, viewer, {
    id,
    of,
    forEvent,
    contentType,
    bytes: bytes.length
  })
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  body.append('file', new Blob([Uint8Array.from(bytes)], { type: contentType }), `${id}.jpg`)
  // a store of ours is asked directly, since nothing listens yet
  const post = stage.files?.handleUpload ?? fetch
  const answer = await post(new Request(url, { method: 'POST', body }))
  // 409: a seed that was cut off here had uploaded it
  if (!answer.ok && answer.status !== 409) throw new Error(`the photo store answered ${answer.status}: ${await answer.text()}`)
  await completePhoto(portsAt(stage, at), viewer, id)
}
