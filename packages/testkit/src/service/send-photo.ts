import type { TestService, Who } from './test-service.js'

type Sent = { readonly photoId: string; readonly forEvent: string; readonly bytes?: Uint8Array<ArrayBuffer> } & (
  | { readonly ticketId: string }
  | { readonly visitId: string }
  | { readonly dutyId: string }
)

const png = 'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAD0lEQVQImWPowAEYhpYEANsRZgE07zdlAAAAAElFTkSuQmCC'

/** A phone takes a photo and sends it, by the form and the two doors. */
export async function sendPhoto(service: TestService, who: Who, { photoId, bytes = greyPng(), ...of }: Sent): Promise<void> {
  const form = await service.as(who).call('presignPhoto', { body: { id: photoId, ...of, contentType: 'image/png', bytes: bytes.length } })
  const data = new FormData()
  for (const [name, value] of Object.entries(form.fields)) data.append(name, value)
  data.append('file', new Blob([bytes], { type: 'image/png' }), 'photo')
  const encoded = new Response(data)
  const body = new Uint8Array(await encoded.arrayBuffer())
  const headers = { 'content-type': encoded.headers.get('content-type') ?? '', 'content-length': String(body.length) }
  const sent = await service.fetch(new Request(form.url, { method: 'POST', headers, body }))
  const kept = await service.ask(`/api/photos/${photoId}/complete`, { method: 'POST' }, who)
  if (!sent.ok || !kept.ok) throw new Error(`photo: ${sent.status}, ${kept.status} ${await kept.text()}`)
}

/** Eight by eight grey pixels, with more bytes behind its end that no picture is made of. */
export function greyPng(more = ''): Uint8Array<ArrayBuffer> {
  return new Uint8Array([...Buffer.from(png, 'base64'), ...Buffer.from(more)])
}
