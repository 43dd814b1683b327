import { type Instant, plusMinutes } from '@linying/domain'
import type { ExchangeCall } from '@linying/usecases'
import { type Chance, chanceFrom } from '../chance.js'
import type { CommunityName } from '../company/communities.js'
import { communityId, phoneOf } from '../company/demo-company.js'
import { residents } from '../company/residents.js'
import { staff } from '../company/staff.js'
import { instantOf } from '../moment.js'

const weeks = 3

/** How often the phone rings in a community on one day. */
const callsADay: Readonly<Record<CommunityName, { readonly least: number; readonly most: number }>> = {
  翠湖花园: { least: 9, most: 16 },
  梧桐里: { least: 4, most: 8 }
}

/** What becomes of a call: by day the desk is manned, in the evening and at night one person is on duty. */
const byDay = { answeredShare: 0.95, quickShare: 0.88 } as const
const byNight = { answeredShare: 0.72, quickShare: 0.6 } as const
const nightCallsShare = 0.22

/** What the telephone exchange of the demo company has on its list: three weeks up to now, the same on every machine. */
export function demoCalls(now: Instant): readonly ExchangeCall[] {
  const days = Array.from({ length: weeks * 7 }, (_, daysAgo) => daysAgo)
  const names = Object.keys(callsADay) as CommunityName[] // the keys of the table
  const calls = days.flatMap(daysAgo => names.flatMap(name => callsOf(name, daysAgo, now)))
  return calls.filter(({ rangAt }) => plusMinutes(rangAt, aCallMinutes) <= now)
}

/** As long as a call takes until the exchange has put it on its list. */
const aCallMinutes = 2

function callsOf(community: CommunityName, daysAgo: number, now: Instant): readonly ExchangeCall[] {
  const chance = chanceFrom(daysAgo * 100 + community.length)
  const { least, most } = callsADay[community]
  const count = Math.floor(chance.between(least, most + 1))
  return Array.from({ length: count }, (_, index) => callOf(community, { daysAgo, index, now, chance }))
}

interface Place {
  readonly daysAgo: number
  readonly index: number
  readonly now: Instant
  readonly chance: Chance
}

function callOf(community: CommunityName, { daysAgo, index, now, chance }: Place): ExchangeCall {
  const isNight = chance.happens(nightCallsShare)
  const hour = Math.floor(isNight ? chance.between(20, 23) : chance.between(8, 20))
  const clock = `${hour}:${Math.floor(chance.between(0, 60))}`
  const rangAt = plusMinutes(instantOf({ daysAgo, clock }, now), chance.between(0, 1))
  const { answeredShare, quickShare } = isNight ? byNight : byDay
  const isAnswered = chance.happens(answeredShare)
  const isQuick = chance.happens(quickShare)
  const waitingSeconds = Math.round(isQuick ? chance.between(3, 14) : chance.between(19, 58))
  return {
    communityId: communityId(community),
    externalId: `demo-${community}-${daysAgo}-${index}`,
    rangAt,
    answeredAt: isAnswered ? plusMinutes(rangAt, waitingSeconds / 60) : null,
    waitingSeconds: isAnswered ? null : waitingSeconds,
    answeredByBadge: isAnswered ? chance.pick(badgesOf(community)) : null,
    handedOverAfterRing: isQuick ? null : 3,
    callerPhone: chance.happens(0.8) ? chance.pick(phones) : '',
    note: ''
  }
}

const phones = atLeastOne(residents.map(resident => phoneOf(resident)))

function badgesOf(community: CommunityName): readonly [string, ...string[]] {
  return atLeastOne(staff.filter(({ role, worksIn }) => role === 'agent' && worksIn.includes(community)).map(({ badge }) => badge))
}

function atLeastOne<T>([first, ...more]: readonly T[]): readonly [T, ...T[]] {
  if (first === undefined) throw new Error('the demo company lacks somebody who rings or answers')
  return [first, ...more]
}
