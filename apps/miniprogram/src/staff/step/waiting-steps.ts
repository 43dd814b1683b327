import type { StepKey } from '@linying/domain'
import type { Waiting } from '../../features/ticket/action/outbox-store'

/** Steps that were done where there was no signal; not those that the server has refused. */
export function waitingSteps(waiting: readonly Waiting[]): ReadonlySet<StepKey | 'free'> {
  return new Set(waiting.flatMap(({ body, refusedFor }) => (body.action === 'recordStep' && refusedFor === undefined ? [body.step] : [])))
}
