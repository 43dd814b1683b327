import { problemWords, refusalWords } from '@linying/look'
import { api } from '../../features/api/api'
import type { VisitSummary } from '../../features/visit/visit-view'
import { newId, now } from '../../platform'
import { staffVisitsWords as words } from '../../wording/staff-visits'

/** Approves what was picked as it was seen; says what became of it. Throws: NetworkFailure, ApiProblem */
export async function approvePicked(picked: readonly VisitSummary[]): Promise<string> {
  const visits = picked.map(({ id, decisiveVersion }) => ({ visitId: id, version: decisiveVersion, eventId: newId() }))
  const { items } = await api.call('approveVisits', { body: { visits, occurredAt: now() } })
  const refused = items.flatMap(({ refusal }) => refusal ?? [])
  const [why] = refused
  const done = words.approved(items.length - refused.length)
  if (why === undefined) return done
  return `${done}${words.notApproved(refused.length, why === 'not-found' ? problemWords['not-found'] : refusalWords[why])}`
}
