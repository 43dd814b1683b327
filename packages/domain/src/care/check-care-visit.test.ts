import type { Care } from './care.js'
import { afterCareVisit, faultInCareVisit } from './check-care-visit.js'

const care: Care = {
  id: 'care',
  organizationId: 'o',
  communityId: 'c',
  residentId: 'w',
  roomId: 'r',
  consent: 'given',
  agreedAt: '2026-11-01T02:00:00.000Z',
  withdrawnAt: null,
  plan: 'active',
  frequency: 'weekly',
  carerId: 'z',
  plannedDueAt: '2026-11-22T16:00:00.000Z',
  version: 2
}
const fine = [{ item: '门窗', ok: true }]
const broken = [{ item: '门窗', ok: false }]

test.each([
  ['without consent', { consent: 'withdrawn', plan: 'ended' }, 'well', fine, 'care.no-consent'],
  ['without a plan', { plan: 'none' }, 'well', fine, 'care.no-plan'],
  ['while the plan is paused', { plan: 'paused' }, 'well', fine, 'care.no-plan'],
  ['without the list', {}, 'well', [], 'care.checks-missing'],
  ['that found her well and something broken', {}, 'well', broken, 'care.not-well'],
  ['that found something broken', {}, 'needs_help', broken, undefined],
  ['that found all well', {}, 'well', fine, undefined],
  ['that reached nobody', {}, 'unreachable', [], undefined],
  ['that she did not want', {}, 'declined', [], undefined]
] as const)('a care visit %s', (_what, changed, outcome, checks, refused) => {
  expect(faultInCareVisit({ ...care, ...changed }, { outcome, checks })?.code).toBe(refused)
})

const at = '2026-11-22T02:00:00.000Z'

test.each([
  ['well', null, { lastVisitAt: at, dueAt: '2026-11-29T16:00:00.000Z' }],
  ['declined', null, { lastVisitAt: at, dueAt: '2026-11-29T16:00:00.000Z' }],
  ['needs_help', '2026-11-24T02:00:00.000Z', { lastVisitAt: '2026-11-24T02:00:00.000Z', dueAt: '2026-12-01T16:00:00.000Z' }],
  ['unreachable', null, undefined]
] as const)('after a visit that ended “%s”, and a latest one at %s, the next is due then', (outcome, lastVisitAt, due) => {
  expect(afterCareVisit(care, { outcome, at, lastVisitAt }, 480)).toEqual(due)
})
