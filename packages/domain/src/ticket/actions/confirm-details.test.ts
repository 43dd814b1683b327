import { aCall, aComplaint, aTicket, given, li, sun, wang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T02:10:00.000Z'
const called = aCall('2026-11-22T02:08:00.000Z')

test('an agent writes down whom she spoke with, how, when and what was confirmed, and so takes the complaint on', () => {
  given(aComplaint(), { now })
    .when('confirmDetails', zhou, { ...called, text: '噪音在夜里十一点后' })
    .thenHappened('DetailsConfirmed', {
      payload: { method: 'phone', at: called.at },
      content: { whom: '王秀兰', text: '噪音在夜里十一点后' },
      audience: 'household'
    })
    .leaves({ status: 'accepted', detailsConfirmed: true, firstHandlerId: zhou.id })
})

test.each([
  { status: 'accepted', story: aComplaint().acceptedBy(zhou) },
  { status: 'suspended', story: aComplaint().suspended() },
  { status: 'done', story: aComplaint().finished() }
])('a supervisor confirms the details of a complaint that is $status, which stays so', ({ status, story }) => {
  given(story).when('confirmDetails', sun).leaves({ status, detailsConfirmed: true, firstHandlerId: zhou.id })
})

test('to have spoken with her is not to have worked on it', () => {
  given(aComplaint()).when('confirmDetails', zhou).leaves({ handlerIds: [] })
})

test.each([
  { says: 'nobody', said: { whom: ' ' }, code: 'contact.missing', pointer: '/whom' },
  { says: 'nothing', said: { text: ' \n' }, code: 'reason.text-missing', pointer: '/text' }
] as const)('nothing is confirmed with a record that names $says', ({ said, code, pointer }) => {
  given(aComplaint()).when('confirmDetails', zhou, said).thenRefused(code, pointer)
})

test.each([wang, li])('neither the resident nor a technician confirms the details', by => {
  given(aComplaint()).when('confirmDetails', by).thenRefused('action.not-yours')
})

test('a repair has no details to confirm', () => {
  given(aTicket()).when('confirmDetails', zhou).thenRefused('action.not-open-now')
})
