import { aTicket, given, gu, li, qin, ticketIn, wang, zhou } from '@linying/testkit/rules'
import { statuses } from '../status.js'

test('an agent may keep a note among the staff', () => {
  given(aTicket())
    .when('addNote', zhou, { text: '总阀在橱柜里', audience: 'staff' })
    .thenHappened('NoteAdded', { audience: 'staff', content: { text: '总阀在橱柜里' }, payload: {} })
})

test('an agent may show a note to the household', () => {
  given(aTicket()).when('addNote', zhou, { audience: 'household' }).thenHappened('NoteAdded', { audience: 'household' })
})

test('what a resident writes is never hidden from her household', () => {
  given(aTicket()).when('addNote', wang, { audience: 'staff' }).thenHappened('NoteAdded', { audience: 'household' })
})

test.each(statuses)('a manager may note something on a ticket that is %s, which stays so', status => {
  given(ticketIn[status]).when('addNote', gu).leaves({ status })
})

test('a note says something', () => {
  given(aTicket()).when('addNote', wang, { text: '\n ' }).thenRefused('reason.text-missing', '/text')
})

test('a technician notes nothing on a ticket that is not his', () => {
  given(aTicket()).when('addNote', li).thenRefused('ticket.not-yours')
})

test('a stranger notes nothing', () => {
  given(aTicket()).when('addNote', qin).thenRefused('action.not-yours')
})
