import {
  type Decision,
  type Instant,
  type Kind,
  type Measured,
  type MeasuredAs,
  measureTable,
  waitAfter,
  waitUntilOld
} from '@linying/domain'
import { TooOften } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { WireCommand } from './take-action.js'
import type { ReportGround, TicketRecord } from './ticket-store.js'

/** Of what he did shortly before, as it was loaded. Throws: TooOften */
export function mustBeWithinMeasure(viewer: Viewer, kind: Kind, { reports, firstOfActs }: ReportGround, now: Instant): void {
  const as = measuredAs(viewer, kind)
  mustNotWait('report', waitAfter('report', as, reports, now))
  mustNotWait('act', waitForActs(as, firstOfActs, now))
}

/**
 * The same thing said again and again on one ticket, and all acts of a person. Asking to cancel alarms the same people as urging does; all
 * else that can be repeated counts as a note, each kind of event by itself: many notes are in the way of no confirmation.
 * Throws: TooOften
 */
export function mustActWithinMeasure(
  viewer: Viewer,
  { kind, record, action }: { readonly kind: Kind; readonly record: TicketRecord; readonly action: WireCommand['action'] },
  events: Extract<Decision, { readonly events: unknown }>['events'],
  now: Instant
): void {
  const as = measuredAs(viewer, kind)
  const what = action === 'urge' || action === 'askToCancel' ? 'urge' : 'note'
  const same = record.events.filter(({ type, actor }) => type === events[0]?.type && actor.id === viewer.personId)
  mustNotWait(
    what,
    waitAfter(
      what,
      as,
      same.map(({ recordedAt }) => recordedAt),
      now
    )
  )
  mustNotWait('act', waitForActs(as, record.firstOfActs, now))
}

function measuredAs({ side }: Viewer, kind: Kind): MeasuredAs {
  if (side === 'staff') return 'staff'
  return kind === 'emergency' ? 'emergency' : 'resident'
}

function waitForActs(as: MeasuredAs, first: Instant | null | undefined, now: Instant): number {
  return Math.max(0, ...measureTable.act[as].map(measure => waitUntilOld(measure, first, now)))
}

function mustNotWait(what: Measured, seconds: number): void {
  if (seconds > 0) throw new TooOften(what, seconds)
}
