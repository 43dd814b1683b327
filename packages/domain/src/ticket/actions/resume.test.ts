import { aTicket, given, li, wang, zhang } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'

const untilThursday = aTicket().assignedTo(li).suspended({ until: '2026-11-26T00:00:00.000Z' })

test('work does not go on by itself before the day that was named', () => {
  given(untilThursday, { now: '2026-11-25T23:59:59.999Z' }).when('resume', system).thenRefused('action.not-open-now')
})

test.each(['2026-11-26T00:00:00.000Z', '2026-11-26T00:00:00.001Z'])('work goes on by itself at %s, when the day has come', now => {
  given(untilThursday, { now })
    .when('resume', system)
    .thenHappened('WorkResumed', { actor: { id: null, as: 'system' } })
    .leaves({ status: 'working', technicianId: li.id })
})

test('a technician may go on earlier, and has to come again', () => {
  given(untilThursday, { now: '2026-11-23T00:00:00.000Z' })
    .when('resume', li)
    .leaves({ status: 'working', departedAt: null, arrivedAt: null, etaAt: null })
})

test('a technician cannot resume a colleague’s ticket', () => {
  given(untilThursday).when('resume', zhang).thenRefused('ticket.not-yours')
})

test('a resident cannot resume', () => {
  given(untilThursday).when('resume', wang).thenRefused('action.not-yours')
})
