import { aComplaint, chen, given, wang, zhou } from '@linying/testkit/rules'

const confirmed = aComplaint().does('confirmDetails', zhou)

test.each([
  { status: 'accepted', story: confirmed },
  { status: 'suspended', story: confirmed.suspended() },
  { status: 'done', story: confirmed.finished() }
])('a resident says that nobody spoke with her, while it is $status', ({ status, story }) => {
  given(story)
    .when('denyDetails', wang, { text: '没有人给我打过电话' })
    .thenHappened('DetailsDenied', { content: { text: '没有人给我打过电话' } })
    .leaves({ status, detailsConfirmed: false })
})

test('what nobody has confirmed cannot be denied, nor twice', () => {
  given(aComplaint().acceptedBy(zhou)).when('denyDetails', wang).thenRefused('details.not-confirmed')
  given(confirmed.does('denyDetails', wang)).when('denyDetails', wang).thenRefused('details.not-confirmed')
})

test('a resident who denies says what was not so', () => {
  given(confirmed).when('denyDetails', wang, { text: ' ' }).thenRefused('reason.text-missing', '/text')
})

test('nobody denies in her name', () => {
  given(confirmed).when('denyDetails', chen).thenRefused('action.not-yours')
})

test('a complaint that is closed is reopened, not denied', () => {
  given(confirmed.confirmed()).when('denyDetails', wang).thenRefused('action.not-open-now')
})
