import { type Instant, plusMinutes } from '../instant.js'
import type { Clock } from './clock.js'
import type { LadderRole } from './policy.js'

/** Somebody is told about a clock: level 0 warns before it is due, the others follow the ladder. */
export interface Alarm {
  readonly level: number
  readonly at: Instant
  readonly to: LadderRole
}

/** Everything that happens by itself while a clock runs, in order. Without a ladder only the warning and the breach remain. */
export function alarmsOf({ warnAt, dueAt, ladder }: Pick<Clock, 'warnAt' | 'dueAt' | 'ladder'>): readonly Alarm[] {
  const [first] = ladder
  const rungs = ladder.length > 0 ? ladder : [{ to: 'assignee', afterMinutes: 0 } as const]
  return [
    { level: 0, at: warnAt, to: first?.to ?? 'assignee' },
    ...rungs.map(({ to, afterMinutes }, index) => ({ level: index + 1, at: plusMinutes(dueAt, afterMinutes), to }))
  ]
}

/** The highest level whose time has come; 0 where the clock is in time. */
export function levelReached(clock: Pick<Clock, 'warnAt' | 'dueAt' | 'ladder' | 'endedAt' | 'pausedAt'>, now: Instant): number {
  const until = clock.endedAt ?? clock.pausedAt ?? now
  if (until <= clock.dueAt) return 0
  return alarmsOf(clock).reduce((highest, { level, at }) => (level > 0 && at <= until ? level : highest), 0)
}
