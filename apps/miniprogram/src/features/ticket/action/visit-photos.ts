import type { LocalPhoto } from '../../photo/local-photo'
import type { Visit } from './answers'

/** What is sent for a visit's record: its photos, and the signature. */
export function visitPhotos(visit: Visit | undefined): readonly LocalPhoto[] {
  const { photos = [], signature, method } = visit ?? {}
  return signature === undefined || method !== 'on_site' ? photos : [...photos, signature]
}
