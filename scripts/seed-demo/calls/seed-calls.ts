import { type Instant, limits, plusMinutes } from '@linying/domain'
import { logCall, type TakenIn, takeInCalls } from '@linying/usecases'
import { communityId, personId } from '../company/demo-company.js'
import { demoId } from '../demo-id.js'
import { instantOf } from '../moment.js'
import { portsAt, type Stage, viewerCalled } from '../stage.js'
import { demoCalls } from './demo-calls.js'

/** The log of calls of the demo company: most of it from its telephone exchange, some written down by hand. Doing it again adds nothing. */
export async function seedCalls(stage: Stage, now: Instant): Promise<void> {
  const calls = demoCalls(now)
  for (let from = 0; from < calls.length; from += limits.callsPerBatch) {
    const outcomes = await takeInCalls(portsAt(stage, now), 'pbx', calls.slice(from, from + limits.callsPerBatch))
    const refused = outcomes.find((outcome): outcome is Exclude<TakenIn, string> => typeof outcome === 'object')
    if (refused) throw new Error(`a call of the demo company is refused: ${refused.code}`)
  }
  for (const [index, call] of byHand.entries()) await writeDown(stage, call, { id: demoId(`call by hand ${index}`), now })
}

interface HandCall {
  readonly daysAgo: number
  readonly clock: string
  readonly waitingSeconds: number
  readonly isAnswered: boolean
  readonly note: string
}

/** What reached the desk past the exchange. */
const byHand: readonly HandCall[] = [
  { daysAgo: 1, clock: '09:12', waitingSeconds: 8, isAnswered: true, note: '业主打前台座机，问车位月租怎么办理，已答复。' },
  { daysAgo: 2, clock: '21:40', waitingSeconds: 35, isAnswered: false, note: '值班室座机没接到，第二天早上已回电。' },
  { daysAgo: 4, clock: '15:05', waitingSeconds: 12, isAnswered: true, note: '问搬家电梯预约，已登记。' }
]

async function writeDown(
  stage: Stage,
  { daysAgo, clock, waitingSeconds, isAnswered, note }: HandCall,
  { id, now }: { readonly id: string; readonly now: Instant }
): Promise<void> {
  const rangAt = instantOf({ daysAgo, clock }, now)
  // a start that was broken off may go on another day, and what was written down then stays
  const known = await stage.ports.calls.groundFor(
    { id, communityId: communityId('翠湖花园'), answeredById: null, ticketId: null },
    viewerCalled('周敏')
  )
  if (known?.existing) return
  await logCall(portsAt(stage, plusMinutes(rangAt, 5)), viewerCalled('周敏'), {
    id,
    communityId: communityId('翠湖花园'),
    rangAt,
    answeredAt: isAnswered ? plusMinutes(rangAt, waitingSeconds / 60) : null,
    waitingSeconds: isAnswered ? null : waitingSeconds,
    answeredById: isAnswered ? personId('周敏') : null,
    handedOverAfterRing: null,
    ticketId: null,
    callerPhone: '',
    note
  })
}
