import type { MeetingMethod, MeetingOutcome, VisitKind } from '@linying/domain'
import type { WireVisitCommand } from '@linying/usecases'
import type { CommunityName } from '../company/communities.js'

/** What became of a visit after it was written down: who did what, how many hours later. */
export interface DemoVisitAct {
  readonly by: string
  readonly afterHours: number
  readonly does: WithoutHow<WireVisitCommand>
}

type WithoutHow<C> = C extends WireVisitCommand ? Omit<C, 'eventId' | 'occurredAt'> : never

export interface DemoVisit {
  readonly name: string
  readonly community: CommunityName
  readonly by: string
  readonly daysAgo: number
  readonly clock: string
  readonly kind: Exclude<VisitKind, 'return'>
  readonly method: MeetingMethod
  readonly outcome: MeetingOutcome
  readonly room?: string
  readonly topic?: string
  readonly whom?: string
  /** Whose care it is of; whom he spoke with, where nothing else is said. */
  readonly cared?: string
  readonly said?: string
  readonly note?: string
  readonly gift?: string
  readonly promise?: { readonly text: string; readonly withinDays: number }
  readonly checks?: readonly { readonly item: string; readonly ok: boolean }[]
  readonly acts?: readonly DemoVisitAct[]
}
