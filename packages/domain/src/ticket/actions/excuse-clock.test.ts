import { aComplaint, after, given, gu, sun, zhou } from '@linying/testkit/rules'

const story = aComplaint()
const now = after(16)
const excuse = { metric: 'confirm_details', round: 1, text: '当晚停电' } as const

test('a manager says why a broken promise is not held against anybody, and it stays broken', () => {
  given(story, { now })
    .when('excuseClock', gu, excuse)
    .thenHappened('ClockExcused', { payload: { metric: 'confirm_details', round: 1 }, content: { text: '当晚停电' }, audience: 'staff' })
})

test('a breach may be excused long after the ticket has ended', () => {
  given(story.at(after(20)).cancelled(), { now: after(100_000) })
    .when('excuseClock', gu, excuse)
    .thenHappened('ClockExcused')
})

test('nothing is excused up to the due moment', () => {
  given(story, { now: after(15) })
    .when('excuseClock', gu, excuse)
    .thenRefused('clock.not-broken')
})

test.each([
  { what: 'another promise that still holds', said: { ...excuse, metric: 'feedback' }, code: 'clock.not-broken', pointer: '/metric' },
  { what: 'a round that never was', said: { ...excuse, round: 2 }, code: 'clock.unknown', pointer: '/metric' },
  { what: 'a promise of another kind', said: { ...excuse, metric: 'answer' }, code: 'clock.unknown', pointer: '/metric' },
  { what: 'it without a reason', said: { ...excuse, text: ' ' }, code: 'reason.text-missing', pointer: '/text' }
] as const)('a manager cannot excuse $what', ({ said, code, pointer }) => {
  given(story, { now }).when('excuseClock', gu, said).thenRefused(code, pointer)
})

test('a breach is excused once', () => {
  const excused = story.at(now).does('excuseClock', gu, excuse)
  given(excused, { now }).when('excuseClock', gu, excuse).thenRefused('clock.not-broken')
  given(excused, { now: after(121) })
    .when('excuseClock', gu, excuse)
    .thenRefused('clock.excused', '/metric')
})

test('nobody below the manager excuses', () => {
  for (const by of [zhou, sun]) given(story, { now }).when('excuseClock', by, excuse).thenRefused('action.not-yours')
})
