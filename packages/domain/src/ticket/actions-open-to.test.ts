import { aComplaint, admin, after, aTicket, chen, gu, li, qin, tang, usualLeaders, wang, zhang, zhou } from '@linying/testkit/rules'
import type { Instant } from '../instant.js'
import type { Actor } from '../people/actor.js'
import { actions } from './action-table.js'
import { actionsOpenTo, whyNot } from './actions-open-to.js'
import type { Action } from './commands.js'
import type { Ticket } from './ticket.js'

const circumstances = {
  now: '2026-11-22T04:00:00.000Z',
  technician: { active: true, skills: [] },
  leaders: usualLeaders,
  eventIds: new Set<string>()
}
const offered = (ticket: Ticket, actor: Actor) => actionsOpenTo(ticket, actor, circumstances)
const open = (ticket: Ticket, actor: Actor) => offered(ticket, actor).flatMap(({ action, refusal }) => (refusal === null ? [action] : []))
const reasonFor = (action: Action, ticket: Ticket, actor: Actor) =>
  offered(ticket, actor).find(button => button.action === action)?.refusal?.code

test('a resident whose repair is done may say that it is solved or not', () => {
  expect(open(aTicket().assignedTo(li).finished().ticket, wang)).toEqual(['confirm', 'notSolved', 'addNote'])
})

test('an agent who opens a new report may accept or reject it first of all', () => {
  expect(open(aTicket().ticket, zhou).slice(0, 2)).toEqual(['accept', 'reject'])
})

test('a technician with a new ticket takes it before he sets out', () => {
  const { ticket } = aTicket().assignedTo(li)
  expect(open(ticket, li)).toContain('take')
  expect(reasonFor('depart', ticket, li)).toBe('ticket.not-taken')
})

test.each([
  { who: 'another technician', action: 'take', ticket: aTicket().assignedTo(li).ticket, actor: zhang, reason: 'ticket.not-yours' },
  {
    who: 'a technician without the skill',
    action: 'grab',
    ticket: aTicket().acceptedBy(zhou).ticket,
    actor: zhang,
    reason: 'skill.missing'
  },
  {
    who: 'a resident under whom work has begun',
    action: 'cancel',
    ticket: aTicket().assignedTo(li).arrived().ticket,
    actor: wang,
    reason: 'action.not-open-now'
  },
  {
    who: 'an agent whom nobody asked',
    action: 'cancel',
    ticket: aTicket().assignedTo(li).arrived().ticket,
    actor: chen,
    reason: 'cancel.not-asked'
  },
  {
    who: 'an agent before anybody tried to call',
    action: 'closeBySilence',
    ticket: aTicket().assignedTo(li).finished().ticket,
    actor: chen,
    reason: 'silence.no-attempt'
  },
  {
    who: 'an agent who repaired it herself',
    action: 'confirm',
    ticket: aTicket().assignedTo(li).finished().ticket,
    actor: { ...li, roles: ['technician', 'agent'] },
    reason: 'contact.handler'
  },
  {
    who: 'a supervisor of another department',
    action: 'signOff',
    ticket: aTicket().assignedTo(li).finished().ticket,
    actor: tang,
    reason: 'action.not-yours'
  }
] as const)('$who sees $action greyed with its reason, $reason', ({ action, ticket, actor, reason }) => {
  expect(reasonFor(action, ticket, actor)).toBe(reason)
})

test('a resident may say something else of the service, and an agent sees why it is not hers to change', () => {
  const { ticket } = aTicket().assignedTo(li).rated('fair')
  expect(open(ticket, wang)).toContain('rate')
  expect(reasonFor('rate', ticket, chen)).toBe('rating.already')
})

test('nobody sees what belongs to another status', () => {
  expect(offered(aTicket().ticket, zhou).map(({ action }) => action)).not.toContain('assign')
})

test('who answers for broken promises is offered to while one is broken, and not before', () => {
  const complaint = aComplaint().ticket
  const answers = (now: Instant) =>
    actionsOpenTo(complaint, gu, { ...circumstances, now }).filter(({ action }) => action === 'acknowledge' || action === 'excuseClock')
  expect([after(15), after(90)].map(now => answers(now).map(({ action }) => action))).toEqual([[], ['excuseClock', 'acknowledge']])
})

test('nobody sees greyed what answers a question that nobody has asked: a second follow-up, a rating, a part', () => {
  const closed = aTicket().assignedTo(li).confirmed()
  const answers = ({ ticket }: typeof closed) => offered(ticket, gu).map(({ action }) => action)
  expect(answers(closed)).not.toEqual(expect.arrayContaining(['answerFollowUp']))
  expect(answers(closed)).not.toEqual(expect.arrayContaining(['replyToRating']))
  expect(answers(closed.rated('dissatisfied'))).toEqual(expect.arrayContaining(['answerFollowUp', 'replyToRating']))
  expect(offered(aComplaint().acceptedBy(zhou).ticket, gu).map(({ action }) => action)).not.toContain('answerSubtask')
})

test.each([
  { who: 'a stranger', actor: qin },
  { who: 'an admin', actor: admin }
])('$who sees no button at all', ({ actor }) => {
  expect(offered(aTicket().ticket, actor)).toEqual([])
})

test.each([
  { who: 'the resident', actor: wang },
  { who: 'the technician', actor: li },
  { who: 'another technician', actor: zhang },
  { who: 'an agent', actor: chen }
])('$who sees each button with the reason that the server would send, and none that could never be his', ({ actor }) => {
  const { ticket } = aTicket().assignedTo(li).arrived()
  const buttons = offered(ticket, actor)
  for (const { action, refusal } of buttons) expect(refusal).toEqual(whyNot(ticket, action, actor, circumstances) ?? null)
  const hidden = actions.filter(action => !buttons.some(button => button.action === action))
  expect(hidden.filter(action => whyNot(ticket, action, actor, circumstances) === undefined)).toEqual([])
})
