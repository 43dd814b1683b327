import type { Instant, VisitMethod } from '@linying/domain'
import type { LocalPhoto } from '../photo/local-photo'

/** What a visit's record says beside what came of it, as a form has it; none of it is needed. */
export interface BesideVisit {
  readonly method?: VisitMethod
  readonly promise?: string
  readonly promisedUntil?: Instant | undefined
  /** Which of the community's gifts was brought. */
  readonly gift?: string | undefined
  readonly photos?: readonly LocalPhoto[]
  readonly signature?: LocalPhoto | undefined
  readonly note?: string
}

/** As it crosses the wire. What was promised needs both its words and its time. */
export function besideOnWire(beside: BesideVisit) {
  const { promise = '', promisedUntil, gift, note = '' } = beside
  const isPromised = promise.trim() !== '' && promisedUntil !== undefined
  return {
    note: note.trim(),
    promise: isPromised ? promise.trim() : '',
    promisedUntil: isPromised ? promisedUntil : null,
    gift: gift === undefined ? null : { giftId: gift, quantity: 1 },
    expectedPhotos: photosBeside(beside).length,
    signatureId: signatureOf(beside)?.id ?? null
  }
}

/** What is sent for the record: its photos, and the signature. */
export function photosBeside(beside: BesideVisit): readonly LocalPhoto[] {
  const { photos = [] } = beside
  const signature = signatureOf(beside)
  return signature === undefined ? photos : [...photos, signature]
}

/** A signature counts only where somebody was there. */
function signatureOf({ method, signature }: BesideVisit): LocalPhoto | undefined {
  return method === 'on_site' ? signature : undefined
}
