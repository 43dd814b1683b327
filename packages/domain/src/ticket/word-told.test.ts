import { aComplaint, aTicket, chen, fang, gu, li, wang, zhang, zhou } from '@linying/testkit/rules'
import { type Actor, system } from '../people/actor.js'
import type { Ticket } from './ticket.js'
import { wordTold } from './word-told.js'

const reported = { type: 'TicketReported', actor: { id: wang.id, as: 'household' }, payload: {} } as const
const note = { type: 'NoteAdded', actor: { id: zhou.id, as: 'agent' }, payload: {} } as const
const fields = ['text', 'placeText', 'contactName', 'contactPhone', 'aboutWhom'] as const
const told = (ticket: Ticket, actor: Actor) => fields.map(field => wordTold(ticket, actor, reported, field))

const all = ['whole', 'whole', 'whole', 'whole', 'whole']
const matter = ['whole', 'whole', 'masked', 'masked', 'withheld']

test('the office, who has it in hand, the household and the service read all of a report; who could still take it what is wrong and where', () => {
  const { ticket } = aTicket().assignedTo(li)
  for (const reader of [zhou, fang, gu, li, wang, system]) expect(told(ticket, reader)).toEqual(all)
  expect(told(aTicket().acceptedBy(zhou).ticket, li)).toEqual(matter)
  expect(told(ticket, zhang)).toEqual(matter)
})

test('who could still take it reads nothing that was written since, but what he wrote himself', () => {
  const { ticket } = aTicket().acceptedBy(zhou)
  expect(wordTold(ticket, li, note, 'text')).toBe('withheld')
  expect(wordTold(ticket, li, { ...note, actor: { id: li.id, as: 'assignee' } }, 'text')).toBe('whole')
})

test('who owes a part reads that part and no other, and of a complaint about somebody not even what it says', () => {
  const asked = aComplaint().acceptedBy(zhou).does('openSubtask', zhou, { ownerId: li.id })
  const part = { type: 'SubtaskOpened', actor: { id: zhou.id, as: 'agent' }, payload: { subtaskId: asked.ticket.subtasks[0]?.id } } as const
  expect(told(asked.ticket, li)).toEqual(matter)
  expect(wordTold(asked.ticket, li, part, 'text')).toBe('whole')
  expect(wordTold(asked.ticket, li, { ...part, payload: { subtaskId: 'another' } }, 'text')).toBe('withheld')
  const named = asked.does('namePerson', gu, { personId: chen.id }).ticket
  expect(told(named, li)).toEqual(['withheld', 'withheld', 'masked', 'masked', 'withheld'])
  expect(wordTold(named, li, part, 'text')).toBe('whole')
})
