import type {
  Care,
  CareCheckList,
  CareFrequency,
  CarePlan,
  CareSchedule,
  Instant,
  SealedCareEvent,
  SealedWord,
  VisitOfPlan
} from '@linying/domain'
import type { Viewer } from '../session/viewer.js'
import type { CommunityFacts, PersonFacts, Standing } from '../ticket/ticket-store.js'

export type CareCommunity = Pick<CommunityFacts, 'id' | 'organizationId' | 'name' | 'hotline' | 'utcOffsetMinutes'>

/** Everything about one resident's care, read in one trip. */
export interface CareRecord {
  readonly id: string
  readonly community: CareCommunity
  readonly roomLabel: string
  /** Where she lives now; null where she has moved away. */
  readonly livesIn: string | null
  readonly events: readonly SealedCareEvent[]
  /** Words that have not been erased. */
  readonly words: readonly SealedWord[]
  /** When somebody was with her last. */
  readonly lastVisitAt: Instant | null
  /** Until when somebody looks in; visits move it on. Null unless a plan is active. */
  readonly dueAt: Instant | null
  /** Everybody who acted, she herself, who looks in on her, the one asked for as carer, and the viewer. */
  readonly people: readonly PersonFacts[]
  /** Which of them go to see people here now. */
  readonly activeVisitors: readonly string[]
  readonly checks: StoredChecks
  /** What the viewer is here; `household`: it is about him. */
  readonly standing: Standing
}

/** What asking for care stands on, read in one trip. */
export interface CareGround {
  readonly community: CareCommunity
  readonly standing: Standing
  /** Null where she does not live here now. */
  readonly resident: PersonFacts | null
  readonly room: { readonly id: string; readonly label: string } | null
  readonly viewer: PersonFacts
  /** Of this resident, where she was ever asked. */
  readonly recordId: string | null
}

/** What moves a plan: what was agreed and planned, and every visit that took place as far as anybody knows. */
export interface StoredSchedule extends CareSchedule {
  readonly id: string
  readonly utcOffsetMinutes: number
  readonly events: readonly SealedCareEvent[]
  readonly visits: readonly (VisitOfPlan & { readonly id: string })[]
}

/** What was agreed or planned, ready to be saved. */
export interface CareChange {
  readonly care: Care
  /** The version that was loaded; the save repeats it as its condition. 0 for a new record. */
  readonly expectedVersion: number
  /** Likewise, since visits come in between. */
  readonly lastVisitAt: Instant | null
  readonly dueAt: Instant | null
  readonly event: SealedCareEvent
  readonly words: readonly SealedWord[]
}

/** Whose visits are due: overdue and this week's · all that run · who agreed and has no plan that runs · plans without a carer. */
export type CareShown = 'due' | 'planned' | 'unplanned' | 'uncared'
export const careShown = ['due', 'planned', 'unplanned', 'uncared'] as const satisfies readonly CareShown[]

export interface CareFilter {
  readonly communityId: string
  readonly shown: CareShown
  /** Only whom the viewer looks in on. */
  readonly mine: boolean
  readonly now: Instant
  /** The moment by which it is ordered, and who stands there. */
  readonly after?: { readonly at: Instant; readonly id: string } | undefined
  readonly limit: number
}

export interface CareSummaryRow {
  readonly id: string
  readonly residentName: string
  readonly roomLabel: string
  readonly agreedAt: Instant
  readonly plan: CarePlan
  readonly frequency: CareFrequency | null
  readonly carerId: string | null
  readonly carerName: string | null
  /** Whether the carer still goes to see people here. */
  readonly carerActive: boolean
  readonly lastVisitAt: Instant | null
  readonly dueAt: Instant | null
}

export interface CareFound {
  readonly rows: readonly CareSummaryRow[]
  /** How many are late, of the viewer's own where only those are shown. */
  readonly overdue: number
}

export interface StoredChecks extends CareCheckList {
  readonly changedAt: Instant | null
  readonly changedByName: string | null
}

export interface ResidentOfRoom {
  readonly id: string
  readonly name: string
  readonly phone: string | null
}

export interface CareStore {
  /** One record for one person, in one trip; undefined where he has no standing in its community and it is not about him. */
  readonly load: (careId: string, viewer: Viewer, carerId?: string | null) => Promise<CareRecord | undefined>
  /** The service itself reads, no viewer. */
  readonly scheduleForService: (careId: string) => Promise<StoredSchedule | undefined>
  /** The viewer's own; null where she was never asked, undefined where the community is not hers. */
  readonly loadOwn: (communityId: string, viewer: Viewer) => Promise<CareRecord | null | undefined>
  /** Undefined where the community is not the viewer's. */
  readonly groundFor: (
    ask: { readonly communityId: string; readonly residentId: string },
    viewer: Viewer
  ) => Promise<CareGround | undefined>
  /** One statement, or nothing. 'id-taken' also where she has a record already. */
  readonly save: (change: CareChange) => Promise<'saved' | 'stale' | 'id-taken'>
  /** The scope is part of the query. Undefined where the community is not the viewer's, 'forbidden' where his post has nothing to do with it. */
  readonly list: (filter: CareFilter, viewer: Viewer) => Promise<CareFound | 'forbidden' | undefined>
  readonly checks: (communityId: string, viewer: Viewer) => Promise<StoredChecks | 'forbidden' | undefined>
  /** One statement: by a manager of that community. */
  readonly saveChecks: (
    communityId: string,
    list: CareCheckList,
    now: Instant,
    viewer: Viewer
  ) => Promise<StoredChecks | 'forbidden' | undefined>
  readonly residents: (
    ask: { readonly communityId: string; readonly roomId: string },
    viewer: Viewer
  ) => Promise<readonly ResidentOfRoom[] | 'forbidden' | undefined>
}
