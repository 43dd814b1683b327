import {
  type Category,
  calendarDays,
  categoriesOf,
  type Instant,
  type Kind,
  type Promised,
  type PromiseNow,
  promisedTo,
  promiseNow,
  termsFor,
  type Urgency,
  urgencies,
  withinLaw
} from '@linying/domain'
import { NotFound } from '../failure.js'
import type { Viewer } from '../session/viewer.js'
import type { CommunityStore } from './community-store.js'

export interface PromisePorts {
  readonly communities: CommunityStore
  readonly now: () => Instant
}

/** One promise as it would count from now. */
export interface PromiseView extends Pick<Promised, 'metric' | 'runs' | 'adopted'>, PromiseNow {
  readonly minutes: number
}

/** What is promised for a category, null: for all that are not named apart. */
export interface PromiseGroup {
  readonly category: Category | null
  readonly urgency: Urgency
  readonly promises: readonly PromiseView[]
}

/** What a community promises to whoever submits something of a kind now; without what somebody names with each promise. Throws: NotFound */
export async function listPromises(
  { communities, now }: PromisePorts,
  { communityId, kind }: { readonly communityId: string; readonly kind: Kind },
  viewer: Viewer
): Promise<{ readonly at: Instant; readonly groups: readonly PromiseGroup[] }> {
  const at = now()
  const ground = await communities.promiseGround({ communityId, kind, now: at }, viewer)
  if (ground === undefined) throw new NotFound()
  const { policies, statutes, workingCalendar } = ground
  const terms = workingCalendar && termsFor(workingCalendar, at, calendarDays)
  const groupFor = (category: Category | null, urgency: Urgency): PromiseGroup => {
    const promised = withinLaw(promisedTo(policies, { kind, category, urgency }), statutes, category)
    const promises = promised.flatMap(({ metric, minutes, runs, adopted }) =>
      minutes === null ? [] : [{ metric, minutes, runs, adopted, ...promiseNow({ minutes, runs }, at, terms) }]
    )
    return { category, urgency, promises }
  }
  const groups = urgencies.flatMap(urgency => {
    const forAll = groupFor(null, urgency)
    const own = categoriesOf[kind].map(category => groupFor(category, urgency))
    return [forAll, ...own.filter(({ promises }) => JSON.stringify(promises) !== JSON.stringify(forAll.promises))]
  })
  return { at, groups }
}
