import type { MeetingOutcome } from '@linying/domain'
import { encounterOutcomeWords } from '@linying/look'

/** What became of an encounter, in words; nothing for what is no outcome of one. */
export function outcomeOf({ outcome }: { readonly outcome: MeetingOutcome }): string {
  return outcome === 'helped' || outcome === 'told' || outcome === 'registered' ? encounterOutcomeWords[outcome] : ''
}
