import { aComplaint, fang, given, gu, wang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T03:00:00.000Z'
const accepted = aComplaint().acceptedBy(zhou)

test('an agent tells the resident what was done, and whether that is all is hers to say', () => {
  given(accepted, { now })
    .when('settle', zhou, { text: '已换减震垫', expectedPhotos: 1 })
    .thenHappened('ComplaintSettled', { payload: { expectedPhotos: 1, noPhotoReason: null }, content: { text: '已换减震垫' } })
    .leaves({ status: 'done', technicianId: null, doneAt: now, result: null, handlerIds: [zhou.id], firstHandlerId: zhou.id })
})

test('a supervisor settles, and whoever had the first contact stays responsible', () => {
  given(accepted)
    .when('settle', fang)
    .leaves({ status: 'done', handlerIds: [fang.id], firstHandlerId: zhou.id })
})

test.each([
  { what: 'without a word', said: { text: '' }, code: 'reason.text-missing', pointer: '/text' },
  {
    what: 'without a photo or a reason',
    said: { expectedPhotos: 0, noPhotoReason: null },
    code: 'photo.or-reason',
    pointer: '/noPhotoReason'
  }
] as const)('settling $what is refused', ({ said, code, pointer }) => {
  given(accepted).when('settle', zhou, said).thenRefused(code, pointer)
})

test.each([
  { from: 'that nobody has taken on', story: aComplaint() },
  { from: 'that waits', story: accepted.suspended() },
  { from: 'that is settled', story: accepted.finished() }
])('a complaint $from cannot be settled', ({ story }) => {
  given(story).when('settle', zhou).thenRefused('action.not-open-now')
})

test('neither the resident nor the manager settles', () => {
  for (const by of [wang, gu]) given(accepted).when('settle', by).thenRefused('action.not-yours')
})

test('settling is stale once the complaint has passed to another department', () => {
  given(accepted.does('handOver', gu), { seenVersion: accepted.ticket.version }).when('settle', zhou).thenRefused('ticket.stale')
})
