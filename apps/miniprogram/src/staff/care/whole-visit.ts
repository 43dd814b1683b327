import type { InputOf } from '@linying/client'
import { type Instant, limits, outcomesByKind } from '@linying/domain'
import type { Care } from '../../features/care/care'
import { besideOnWire } from '../../features/visit/beside-visit'
import type { VisitDraft } from './visit-draft'

export type CareVisitBody = InputOf<'holdVisit'>['body']
export type Missing = 'outcome' | 'checks' | 'whom' | 'said' | 'shorter'

const { care: outcomes } = outcomesByKind

/** Who was with her goes through the list; who was not has nothing to look at. */
export function asksForChecks({ outcome }: Pick<VisitDraft, 'outcome'>): boolean {
  return outcome !== 'unreachable' && outcome !== 'declined'
}

/** The draft as the server takes it, or what is still missing. */
export function wholeVisit(
  draft: VisitDraft,
  { id: planId, checks, resident }: Care,
  now: Instant
): { readonly body: CareVisitBody } | { readonly missing: readonly Missing[] } {
  const whom = draft.whom ?? resident.name
  const missing = missingIn(draft, checks.items, whom)
  const { id, method, outcome, said, ticketId } = draft
  if (missing.length > 0 || outcome === undefined) return { missing }
  const answered = checks.items.flatMap(item => {
    const ok = draft.checks[item]
    return ok === undefined ? [] : [{ item, ok }]
  })
  const seen = { checks: asksForChecks(draft) ? answered : [], whom: outcome === 'unreachable' ? '' : whom.trim() }
  const told = { id, occurredAt: now, kind: 'care', method, at: now, outcome, planId, ticketId: ticketId ?? null } as const
  return { body: { ...told, ...seen, said: said.trim(), ...besideOnWire(draft) } }
}

function missingIn(draft: VisitDraft, items: readonly string[], whom: string): readonly Missing[] {
  const { outcome, said, note, checks } = draft
  const open: readonly (Missing | false)[] = [
    !outcomes.some(known => known === outcome) && 'outcome',
    asksForChecks(draft) && items.some(item => checks[item] === undefined) && 'checks',
    outcome !== 'unreachable' && whom.trim() === '' && 'whom',
    outcome === 'needs_help' && said.trim() === '' && note.trim() === '' && 'said',
    (said.trim().length > limits.noteText || note.trim().length > limits.noteText) && 'shorter'
  ]
  return open.filter(missing => missing !== false)
}
