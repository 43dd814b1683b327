import { aTicket, given, li, wang, zhou } from '@linying/testkit/rules'
import { defaultServiceRules } from '../../service/service-rules.js'

const closedAtNoon = aTicket().assignedTo(li).finished().at('2026-11-22T04:00:00.000Z').confirmed()

test.each(['2026-11-29T03:59:59.999Z', '2026-11-29T04:00:00.000Z'])('a resident may reopen at %s, within seven days', now => {
  given(closedAtNoon, { now })
    .when('reopen', wang, { text: '又漏了' })
    .thenHappened('TicketReopened', { payload: { technicianGone: false }, content: { text: '又漏了' } })
    .leaves({ status: 'assigned', technicianId: li.id, takenAt: null, assignedAt: now, reopenCount: 1 })
})

test('a resident cannot reopen one millisecond after seven days', () => {
  given(closedAtNoon, { now: '2026-11-29T04:00:00.001Z' }).when('reopen', wang).thenRefused('reopen.too-late')
})

test('a resident reopens within the days that were promised when she reported', () => {
  const thirtyDays = aTicket({ rules: { ...defaultServiceRules, reopenWithinDays: 30 } })
  const closed = thirtyDays.assignedTo(li).finished().at('2026-11-22T04:00:00.000Z').confirmed()
  given(closed, { now: '2026-12-22T04:00:00.000Z' }).when('reopen', wang).thenHappened('TicketReopened')
  given(closed, { now: '2026-12-22T04:00:00.001Z' }).when('reopen', wang).thenRefused('reopen.too-late')
})

test('a resident says what is wrong again', () => {
  given(closedAtNoon).when('reopen', wang, { text: '' }).thenRefused('reason.text-missing', '/text')
})

test('the work goes back to the queue where the technician is gone', () => {
  given(closedAtNoon, { technician: null }).when('reopen', wang).leaves({ status: 'accepted', reopenCount: 1 })
})

test('an agent reopens for a resident who calls', () => {
  given(closedAtNoon)
    .when('reopen', zhou)
    .thenHappened('TicketReopened', { actor: { id: zhou.id, as: 'agent' } })
})

test('a cancelled ticket does not reopen', () => {
  given(aTicket().cancelled()).when('reopen', wang).thenRefused('action.not-open-now')
})
