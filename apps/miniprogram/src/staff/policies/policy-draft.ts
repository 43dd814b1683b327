import { type LadderRole, ladderRoles, type Rung } from '@linying/domain'
import type { Policy } from './policy-list'

/** A promise as it is being edited: numbers as they are typed; a level of the ladder that is empty is left out. */
export type PolicyDraft = Pick<Policy, 'category' | 'urgency' | 'runs' | 'warnPercent' | 'pausable' | 'adopted'> & {
  readonly minutes: string
  readonly ladder: Readonly<Record<LadderRole, string>>
}

export function draftOf({ category, urgency, runs, warnPercent, pausable, adopted, minutes, ladder }: Policy): PolicyDraft {
  const typed = (role: LadderRole) => String(ladder.find(({ to }) => to === role)?.afterMinutes ?? '')
  return {
    category,
    urgency,
    runs,
    warnPercent,
    pausable,
    adopted,
    minutes: minutes === null ? '' : String(minutes),
    ladder: {
      assignee: typed('assignee'),
      first_handler: typed('first_handler'),
      supervisor: typed('supervisor'),
      manager: typed('manager')
    }
  }
}

/** What will be saved; undefined where the length is no whole number of minutes. A promise that each time names keeps none. */
export function promiseOf(draft: PolicyDraft, policy: Pick<Policy, 'kind' | 'metric' | 'minutes'>) {
  const minutes = policy.minutes === null && draft.minutes.trim() === '' ? null : wholeMinutes(draft.minutes)
  if (minutes === undefined) return undefined
  const { category, urgency, runs, warnPercent, pausable, adopted } = draft
  return {
    kind: policy.kind,
    metric: policy.metric,
    category,
    urgency,
    minutes,
    runs,
    warnPercent,
    pausable,
    adopted,
    ladder: rungsOf(draft)
  }
}

function rungsOf({ ladder }: PolicyDraft): Rung[] {
  return ladderRoles.flatMap(to => {
    const afterMinutes = ladder[to].trim() === '0' ? 0 : wholeMinutes(ladder[to])
    return afterMinutes === undefined ? [] : [{ to, afterMinutes }]
  })
}

function wholeMinutes(typed: string): number | undefined {
  return /^\d{1,6}$/.test(typed.trim()) && Number(typed) > 0 ? Number(typed) : undefined
}
