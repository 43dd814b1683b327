import { type Instant, plusMinutes } from '@linying/domain'
import { type PhotoStore, Unavailable } from '@linying/usecases'
import { fetch, type RequestInit, type Response } from 'undici'
import { checkedKey } from '../photo-key.js'
import type { Bucket, Method } from './bucket.js'
import { patientAgent, usualPatience } from './patient-agent.js'

/** How long a link to a shown copy may look ahead. Unit: minutes. Source: our decision; links are drawn for two hours at most. */
const linkMinutes = 24 * 60

/** Clocks of two companies are never quite the same. Unit: minutes. Source: our decision; vendors allow fifteen. */
const clockMinutes = 5

/** Photos in a vendor's bucket: phones send to it and read from it, the service does so by the same signed links. */
export function bucketPhotoStore(bucket: Bucket, now: () => Instant, patience = usualPatience): PhotoStore {
  const dispatcher = patientAgent(patience)
  const ask = (method: Method, key: string, sent?: Pick<RequestInit, 'body' | 'headers'>) => {
    const at = now()
    const validity = { from: plusMinutes(at, -clockMinutes), until: plusMinutes(at, clockMinutes) }
    return reach(bucket.signedUrl(method, checkedKey(key), validity), {
      ...sent,
      method,
      dispatcher,
      signal: AbortSignal.timeout(patience.whole)
    })
  }
  return {
    uploadForm: upload => bucket.uploadForm({ ...upload, key: checkedKey(upload.key) }, now()),
    async readOriginal(key) {
      const answer = await ask('GET', key)
      return answer === undefined ? undefined : new Uint8Array(await answer.arrayBuffer().catch(notAnswered))
    },
    async writeShown(key, bytes, contentType) {
      // bytes may lie in shared memory, which a web request does not take
      const body = new Uint8Array(bytes)
      await ask('PUT', key, { body, headers: { 'content-type': contentType, 'cache-control': 'private, max-age=3600' } })
    },
    async remove(key) {
      await ask('DELETE', key)
    },
    // a vendor keeps a file whole or not at all
    removeDrafts: async () => 0,
    // counted back from its end, so that it is the same link until then
    shownUrl: (key, until) => bucket.signedUrl('GET', checkedKey(key), { from: plusMinutes(until, -linkMinutes), until })
  }
}

/** The store's answer; undefined for what is not there. Throws: Unavailable where it does not answer or is in trouble itself. */
async function reach(url: string, request: RequestInit): Promise<Response | undefined> {
  const answer = await fetch(url, request).catch(notAnswered)
  if (answer.ok) return answer
  await answer.body?.cancel()
  if (answer.status === 404) return undefined
  if (answer.status >= 500 || answer.status === 429) throw new Unavailable(`the photo store answers ${answer.status}`)
  throw new Error(`the photo store refuses ${request.method} with ${answer.status}: are key, region and permissions right?`)
}

/** Nothing, too late, or broken off in the middle of a photo. Throws: Unavailable */
function notAnswered(cause: unknown): never {
  throw new Unavailable('the photo store does not answer', { cause })
}
