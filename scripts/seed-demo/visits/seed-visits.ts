import { defaultCareChecks, type Instant, plusDays, plusMinutes, wasWithHer } from '@linying/domain'
import { actOnVisit, holdCareVisit, holdVisit, saveGift } from '@linying/usecases'
import { careIdOf } from '../care/seed-care.js'
import { type CommunityName, communities } from '../company/communities.js'
import { communityId, giftId, roomId } from '../company/demo-company.js'
import { demoId } from '../demo-id.js'
import { instantOf } from '../moment.js'
import { portsAt, type Stage, viewerCalled } from '../stage.js'
import type { DemoVisit, DemoVisitAct } from './demo-visit.js'
import { demoVisits } from './demo-visits.js'

const gifts = [
  { name: '绿植', unit: '盆', stock: 20 },
  { name: '便民服务卡', unit: '张', stock: 200 },
  { name: '购物袋', unit: '个', stock: 50 }
] as const

/** Visits of the demo company and what became of them, each when it was. Doing it again adds nothing. */
export async function seedVisits(stage: Stage, now: Instant): Promise<void> {
  for (const { name } of communities) await stock(stage, name)
  for (const visit of demoVisits) await hold(stage, visit, now)
  const acts = demoVisits.flatMap(visit => (visit.acts ?? []).map((act, index) => ({ visit, act, index, at: momentOf(visit, act, now) })))
  for (const { visit, act, index, at } of acts) {
    if (at <= now) await play(stage, visit, { act, index, at })
  }
}

/** A stock that is there already has been given from. */
async function stock(stage: Stage, community: CommunityName): Promise<void> {
  const known = await stage.ports.gifts.list(communityId(community), viewerCalled('顾明远'))
  if (known === undefined || known === 'forbidden' || known.length > 0) return
  for (const gift of gifts) {
    await saveGift(stage.ports, viewerCalled('顾明远'), communityId(community), { ...gift, id: giftId(community, gift.name) })
  }
}

async function hold(stage: Stage, visit: DemoVisit, now: Instant): Promise<void> {
  const at = instantOf(visit, now)
  // this morning's may still be to come
  if (at > now) return
  const { community, kind, method, outcome, room, topic, whom = '', said = '', note = '', gift, promise, checks = [] } = visit
  const held = {
    id: visitIdOf(visit),
    occurredAt: at,
    communityId: communityId(community),
    kind,
    method,
    at,
    outcome,
    roomId: room === undefined ? null : roomId(community, room),
    residentId: null,
    ticketId: null,
    postId: null,
    topic: topic ?? null,
    checks: kind === 'care' && wasWithHer(outcome) && checks.length === 0 ? allFine : [...checks],
    gift: gift === undefined ? null : { giftId: giftId(community, gift), quantity: 1 },
    promise: promise?.text ?? '',
    promisedUntil: promise === undefined ? null : plusDays(at, promise.withinDays),
    expectedPhotos: 0,
    signatureId: null,
    whom,
    said,
    note
  }
  const ports = portsAt(stage, plusMinutes(at, minutesUntilWritten))
  const by = viewerCalled(visit.by)
  const writing =
    kind === 'care'
      ? holdCareVisit(ports, by, { ...held, planId: careIdOf(visit.cared ?? whom) })
      : holdVisit(ports, by, { ...held, planId: null })
  await writing.catch(cause => {
    throw new Error(`${visit.by} could not write down the visit ${visit.name}`, { cause })
  })
}

const minutesUntilWritten = 10
const allFine = defaultCareChecks.items.map(item => ({ item, ok: true }))

interface Play {
  readonly act: DemoVisitAct
  readonly index: number
  readonly at: Instant
}

async function play(stage: Stage, visit: DemoVisit, { act, index, at }: Play): Promise<void> {
  const command = { ...act.does, eventId: demoId(`visit ${visit.name} ${index}`), occurredAt: at }
  const asked = { visitId: visitIdOf(visit), command, version: undefined }
  await actOnVisit(portsAt(stage, at), viewerCalled(act.by), asked).catch(cause => {
    throw new Error(`${act.by} could not ${command.action} the visit ${visit.name}`, { cause })
  })
}

function momentOf(visit: DemoVisit, { afterHours }: DemoVisitAct, now: Instant): Instant {
  return plusMinutes(instantOf(visit, now), afterHours * 60)
}

function visitIdOf({ name }: DemoVisit): string {
  return demoId(`visit ${name}`)
}
