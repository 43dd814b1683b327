import { defaultCareChecks, type Instant, wasWithHer } from '@linying/domain'
import { actOnCare, agreeToCare, holdCareVisit } from '@linying/usecases'
import { communityId, personId } from '../company/demo-company.js'
import { demoId } from '../demo-id.js'
import { instantOf } from '../moment.js'
import { portsAt, type Stage, viewerCalled } from '../stage.js'
import { type DemoCare, type DemoLook, demoCares } from './demo-care.js'

/** Consents, plans and care visits of the demo company, in the order in which they were. Doing it again adds nothing. */
export async function seedCare(stage: Stage, now: Instant): Promise<void> {
  for (const care of demoCares) await seedOne(stage, care, now)
}

/** Who did not want it any more; after all visits, since nobody is visited against her will. */
export async function seedWithdrawals(stage: Stage, now: Instant): Promise<void> {
  for (const care of demoCares) {
    if (care.withdrawnDaysAgo === undefined || (await hasHappened(stage, care, 'withdraw'))) continue
    await withdraw(stage, care, care.withdrawnDaysAgo, now)
  }
}

export function careIdOf(resident: string): string {
  return demoId(`care ${resident}`)
}

async function seedOne(stage: Stage, care: DemoCare, now: Instant): Promise<void> {
  // a start that was broken off goes on where it was
  if (!(await hasHappened(stage, care, 'agree'))) await agree(stage, care, now)
  if (care.plan && !(await hasHappened(stage, care, 'plan'))) await plan(stage, care, care.plan, now)
  for (const look of care.looks) await lookIn(stage, care, look, now)
}

async function hasHappened({ ports }: Stage, { resident }: DemoCare, step: string): Promise<boolean> {
  const record = await ports.cares.load(careIdOf(resident), viewerCalled('顾明远'))
  return record?.events.some(({ id }) => id === demoId(`care ${resident} ${step}`)) ?? false
}

async function agree(stage: Stage, { resident, community, agreedDaysAgo, writtenDownBy, reasons, note }: DemoCare, now: Instant) {
  const at = instantOf({ daysAgo: agreedDaysAgo, clock: '10:10' }, now)
  const contact = writtenDownBy === null ? null : { method: 'on_site' as const, at, whom: resident }
  await agreeToCare(portsAt(stage, at), viewerCalled(writtenDownBy ?? resident), {
    id: careIdOf(resident),
    communityId: communityId(community),
    residentId: writtenDownBy === null ? null : personId(resident),
    command: { action: 'agree', eventId: demoId(`care ${resident} agree`), occurredAt: at, reasons, note, contact }
  })
}

type Plan = NonNullable<DemoCare['plan']>

async function plan(stage: Stage, { resident, agreedDaysAgo }: DemoCare, { frequency, carer, setBy }: Plan, now: Instant) {
  const at = instantOf({ daysAgo: agreedDaysAgo, clock: '16:30' }, now)
  const carerId = carer === null ? null : personId(carer)
  const how = { action: 'plan' as const, eventId: demoId(`care ${resident} plan`), occurredAt: at, frequency, carerId }
  await actOnCare(portsAt(stage, at), viewerCalled(setBy), { careId: careIdOf(resident), command: how, version: undefined })
}

async function lookIn(stage: Stage, care: DemoCare, { daysAgo, outcome, said, needs }: DemoLook, now: Instant) {
  const at = instantOf({ daysAgo, clock: '15:20' }, now)
  const checks = wasWithHer(outcome) ? defaultCareChecks.items.map(item => ({ item, ok: item !== needs })) : []
  const whom = outcome === 'unreachable' ? '' : care.resident
  const none = {
    roomId: null,
    residentId: null,
    ticketId: null,
    postId: null,
    topic: null,
    gift: null,
    signatureId: null,
    promisedUntil: null
  }
  await holdCareVisit(portsAt(stage, at), viewerCalled(care.plan?.carer ?? '何静'), {
    ...none,
    id: demoId(`care visit ${care.resident} ${daysAgo}`),
    communityId: communityId(care.community),
    kind: 'care',
    method: 'on_site',
    planId: careIdOf(care.resident),
    at,
    occurredAt: at,
    outcome,
    checks,
    whom,
    said,
    note: '',
    promise: '',
    expectedPhotos: 0
  })
}

async function withdraw(stage: Stage, { resident }: DemoCare, daysAgo: number, now: Instant) {
  const at = instantOf({ daysAgo, clock: '19:40' }, now)
  const word = { action: 'withdraw' as const, eventId: demoId(`care ${resident} withdraw`), occurredAt: at, contact: null }
  await actOnCare(portsAt(stage, at), viewerCalled(resident), { careId: careIdOf(resident), command: word, version: undefined })
}
