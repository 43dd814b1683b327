import type { Refusal, RefusalCode } from '@linying/domain'
import { OutrunBy, Refused } from './failure.js'

interface Event {
  readonly id: string
  readonly seq: number
  readonly actor: { readonly id: string | null }
}

/** Noes which only say that things are no longer as they were on screen. */
const noesOfWhoeverLost: readonly RefusalCode[] = [
  'visit.stale',
  'visit.denied',
  'visit.nothing-denied',
  'care.stale',
  'action.not-open-now'
]

/**
 * The no of a rule, with the name of whoever was faster since the version `seen`, where that is why. `entries` are the events that the
 * viewer may know of, so that nobody hears a name here that he would not read on the page.
 */
export function refusedOrOutrun(
  refusal: Refusal,
  { version: seen }: { readonly version: number | undefined },
  events: readonly Event[],
  entries: readonly { readonly id: string; readonly actorName: string | null }[],
  personId: string
): Refused {
  const faster = events.findLast(({ seq, actor }) => seen !== undefined && seq > seen && actor.id !== personId)
  const name = entries.find(({ id }) => id === faster?.id)?.actorName
  return name && noesOfWhoeverLost.includes(refusal.code) ? new OutrunBy(refusal, name) : new Refused(refusal)
}
