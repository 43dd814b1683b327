import { careSchedule } from '@linying/domain'
import type { VisitPorts } from './visit-ports.js'
import type { VisitChange, WrittenWithVisit } from './visit-store.js'

/** Where the plan of a care visit stands in the same statement, where it has just been found that there was none. */
export async function planWithoutVisit({ cares }: Pick<VisitPorts, 'cares'>, { visit }: VisitChange): Promise<readonly WrittenWithVisit[]> {
  if (visit.review !== 'void' || visit.planId === null) return []
  const plan = await cares.scheduleForService(visit.planId)
  if (plan === undefined) return []
  const others = plan.visits.filter(({ id }) => id !== visit.id)
  const moved = careSchedule(plan.events, others, plan.utcOffsetMinutes)
  const { lastVisitAt, dueAt } = plan
  return [{ what: 'care-undone', careId: plan.id, expectedVersion: plan.events.length, expected: { lastVisitAt, dueAt }, moved }]
}
