import { aTicket, chen, given, li, wang, zhou } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'

const doneAtNoon = aTicket().assignedTo(li).arrived().at('2026-11-22T04:00:00.000Z').finished().at('2026-11-22T04:00:00.000Z')
/** The call itself is recorded at the same noon. */
const sevenDaysLater = '2026-11-29T04:00:00.000Z'

test('a ticket stays open for the last millisecond of seven days without a word', () => {
  given(doneAtNoon.attempted(), { now: '2026-11-29T03:59:59.999Z' }).when('closeBySilence', system).thenRefused('silence.too-early')
})

test.each([sevenDaysLater, '2026-11-29T04:00:00.001Z'])('a ticket without a word for seven days closes at %s, counted apart', now => {
  given(doneAtNoon.attempted(), { now })
    .when('closeBySilence', system)
    .thenHappened('ClosedBySilence', { payload: { attempts: 1 } })
    .leaves({ status: 'closed', closedBy: 'silence', closedAt: now })
})

test('an agent closes by silence too', () => {
  given(doneAtNoon.attempted(), { now: sevenDaysLater }).when('closeBySilence', chen).thenHappened('ClosedBySilence')
})

test('a ticket whose resident nobody tried to reach never closes by silence', () => {
  given(doneAtNoon, { now: '2027-11-22T04:00:00.000Z' }).when('closeBySilence', system).thenRefused('silence.no-attempt')
})

test('a call made before the repair was done is no attempt', () => {
  const calledBefore = aTicket().assignedTo(li).arrived().does('recordContact', zhou).finished()
  given(calledBefore, { now: sevenDaysLater }).when('closeBySilence', system).thenRefused('silence.no-attempt')
})

test('a resident who took back a word reported in her name is not silent', () => {
  const tookBack = doneAtNoon.attempted().confirmedByPhone().does('deny', wang)
  given(tookBack, { now: sevenDaysLater }).when('closeBySilence', system).thenRefused('silence.no-attempt')
})

test('a technician cannot close by silence', () => {
  given(doneAtNoon.attempted(), { now: sevenDaysLater }).when('closeBySilence', li).thenRefused('action.not-yours')
})

test('the seven days begin with the first attempt, not with the repair', () => {
  const calledLate = doneAtNoon.at('2026-11-28T04:00:00.000Z').attempted().at('2026-12-01T04:00:00.000Z').attempted()
  given(calledLate, { now: sevenDaysLater }).when('closeBySilence', system).thenRefused('silence.too-early')
  given(calledLate, { now: '2026-12-05T04:00:00.000Z' })
    .when('closeBySilence', system)
    .thenHappened('ClosedBySilence', { payload: { attempts: 2 } })
})

test('a resident who wrote a note is not silent', () => {
  const wrote = doneAtNoon.attempted().does('addNote', wang, { text: '周末再看看', audience: 'household' })
  given(wrote, { now: sevenDaysLater }).when('closeBySilence', system).thenRefused('silence.no-attempt')
})

test('an agent who did the repair cannot close it by silence', () => {
  const liAnswersPhones = { ...li, roles: ['technician', 'agent'] as const }
  given(doneAtNoon.attempted(), { now: sevenDaysLater }).when('closeBySilence', liAnswersPhones).thenRefused('contact.handler')
})
