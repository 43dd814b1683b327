import type { Instant } from '../instant.js'
import type { Status } from '../ticket/status.js'

/** Why somebody else than the handler looks into a ticket once more. Source: SP-7 */
export type FollowUpCause = 'dissatisfied' | 'not_solved_again'
export const followUpCauses = ['dissatisfied', 'not_solved_again'] as const satisfies readonly FollowUpCause[]

/** The second follow-up of a ticket, the last one where there were several. */
export interface FollowUp {
  readonly because: FollowUpCause
  /** Nobody where everybody who leads in this community has worked on it. */
  readonly responsibleId: string | null
  readonly openedAt: Instant
  readonly answeredAt: Instant | null
}

/** Which of them a list asks for. */
export type FollowUpFilter = 'open' | 'mine'
export const followUpFilters = ['open', 'mine'] as const satisfies readonly FollowUpFilter[]

/** What still owes the resident an answer; nothing once she has taken the matter back. */
export function openFollowUp({ followUp, status }: { readonly followUp: FollowUp | null; readonly status: Status }): FollowUp | undefined {
  if (status === 'cancelled' || status === 'rejected') return undefined
  return followUp?.answeredAt === null ? followUp : undefined
}
