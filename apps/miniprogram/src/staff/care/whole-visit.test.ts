import type { Care } from '../../features/care/care'
import type { VisitDraft } from './visit-draft'
import { wholeVisit } from './whole-visit'

const now = '2026-11-25T02:00:00.000Z'
// the form asks nothing else of her care
const care = { id: 'care', checks: { items: ['水电气', '门窗'] }, resident: { id: 'wang', name: '王秀兰' } } as unknown as Care
const draft: VisitDraft = { id: 'v', method: 'on_site', outcome: 'well', checks: { 水电气: true, 门窗: true }, said: ' 都好 ', note: '' }

test('a visit that found all well says what was looked at, in the order of the list', () => {
  expect(wholeVisit(draft, care, now)).toEqual({
    body: {
      id: 'v',
      occurredAt: now,
      kind: 'care',
      method: 'on_site',
      at: now,
      outcome: 'well',
      planId: 'care',
      ticketId: null,
      checks: [
        { item: '水电气', ok: true },
        { item: '门窗', ok: true }
      ],
      whom: '王秀兰',
      said: '都好',
      note: '',
      promise: '',
      promisedUntil: null,
      gift: null,
      expectedPhotos: 0,
      signatureId: null
    }
  })
})

test.each([
  ['how it ended', { outcome: undefined }, ['outcome']],
  ['an item that nobody looked at', { checks: { 水电气: true } }, ['checks']],
  ['with whom', { whom: ' ' }, ['whom']],
  ['what help is needed', { outcome: 'needs_help', said: '' }, ['said']]
] as const)('a visit does not go out without %s', (_what, changed, missing) => {
  const { outcome: _before, ...rest } = draft
  const whole = { ...rest, outcome: draft.outcome, ...changed }
  expect(wholeVisit(withoutNothing(whole), care, now)).toEqual({ missing })
})

test('who was not reached has nothing looked at and nobody spoken with', () => {
  expect(wholeVisit({ ...draft, outcome: 'unreachable', checks: {} }, care, now)).toMatchObject({ body: { checks: [], whom: '' } })
})

test('her signature goes along where somebody was with her, and not from the phone', () => {
  const signed = { ...draft, signature: { id: 's', path: 'file/s.jpg', bytes: 900 } }
  expect(wholeVisit(signed, care, now)).toMatchObject({ body: { signatureId: 's', expectedPhotos: 1 } })
  expect(wholeVisit({ ...signed, method: 'phone' }, care, now)).toMatchObject({ body: { signatureId: null, expectedPhotos: 0 } })
})

/** A field that is not filled in is not there. */
function withoutNothing(fields: object): VisitDraft {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as VisitDraft
}
