import {
  aCall,
  admin,
  aTicket,
  type Course,
  chen,
  courseOf,
  eventsOf,
  fang,
  gu,
  li,
  qin,
  ticketIn,
  usualInputs,
  wang,
  zhang
} from '@linying/testkit/rules'
import { plusDays } from '../instant.js'
import { type Actor, type Capacity, system } from '../people/actor.js'
import { type ActionRow, actionRow, actions, actionTable } from './action-table.js'
import type { Action, Command } from './commands.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'
import { type Status, statuses } from './status.js'

/** Everybody who could stand before a ticket that Li holds, and what he is there. */
const people: readonly { readonly name: string; readonly actor: Actor; readonly is: (status: Status) => readonly Capacity[] }[] = [
  { name: 'the resident', actor: wang, is: () => ['household'] },
  { name: 'Li', actor: li, is: status => (isHeld(status) ? ['assignee', 'technician'] : ['technician']) },
  { name: 'another technician', actor: { ...zhang, skills: li.skills }, is: () => ['technician'] },
  { name: 'an agent', actor: chen, is: () => ['agent'] },
  { name: 'a supervisor', actor: fang, is: () => ['supervisor'] },
  { name: 'a manager', actor: gu, is: () => ['manager'] },
  { name: 'the service', actor: system, is: () => ['system'] },
  { name: 'an admin', actor: admin, is: () => [] },
  { name: 'a stranger', actor: qin, is: () => [] }
]

const taken = aTicket().assignedTo(li).taken()
const backFromBreak = aTicket().assignedTo(li).suspended().does('resume', li)
const working = ticketIn.working

/** Where an action needs more of a ticket than its status. */
const readyFor: Partial<Record<Action, Partial<Record<Status, Course>>>> = {
  depart: { assigned: taken, working: backFromBreak },
  arrive: { assigned: taken, working: backFromBreak },
  start: { assigned: taken },
  closeBySilence: { done: ticketIn.done.attempted() },
  deny: { closed: ticketIn.done.confirmedByPhone() },
  cancel: { working: working.does('askToCancel', wang), suspended: working.does('askToCancel', wang).suspended() }
}

/** The one place where the circumstances say no to somebody whom the row names: once work has begun she asks. */
const closedToHousehold = (action: Action, status: Status) => action === 'cancel' && (status === 'working' || status === 'suspended')

const repairActions = actions.filter((action): action is keyof typeof actionTable.repair => actionRow('repair', action) !== undefined)

describe('the table of a repair', () => {
  test.each(repairActions)('%s is open to whom the table names, in the statuses it names, and leads where it says', action => {
    const row: ActionRow = actionTable.repair[action]
    const surprises = statuses.flatMap(status =>
      people.flatMap(person => {
        const course = readyFor[action]?.[status] ?? ticketIn[status]
        const expected = expectation(row, action, status, person)
        const seen = outcome(course, attempt(course, action, person.actor))
        return expected.includes(seen) ? [] : [`${person.name}, ${status}: ${seen}, not ${expected.join(' or ')}`]
      })
    )
    expect(surprises).toEqual([])
  })

  test.each(repairActions)('%s is open to somebody', action => {
    const { from, who }: ActionRow = actionTable.repair[action]
    expect(from.length * who.length).toBeGreaterThan(0)
  })

  test('the only ways out of an end are to reopen or to deny what is closed', () => {
    const ends = ['closed', 'cancelled', 'rejected'] as const
    const waysOut = repairActions.filter(action => {
      const row: ActionRow = actionTable.repair[action]
      return row.to.some(to => to !== 'same') && ends.some(end => row.from.includes(end))
    })
    expect(waysOut).toEqual(['reopen', 'deny'])
  })
})

function expectation(row: ActionRow, action: Action, status: Status, { actor, is }: (typeof people)[number]): readonly string[] {
  const capacity = row.who.find(who => is(status).includes(who))
  if (capacity === undefined) {
    const isTechnician = actor.kind === 'person' && actor.roles.includes('technician')
    return [isTechnician && row.who.includes('assignee') ? 'ticket.not-yours' : 'action.not-yours']
  }
  if (!row.from.includes(status)) return ['action.not-open-now']
  if (capacity === 'household' && closedToHousehold(action, status)) return ['action.not-open-now']
  return row.to.map(to => (to === 'same' ? status : to))
}

/** A week later, so that no clock stands in the way of lapsing, resuming, silence or reopening. */
function attempt({ ticket, events }: Course, action: Action, by: Actor): Decision {
  const now = plusDays(events.at(-1)?.recordedAt ?? '', ticket.rules.silenceAfterDays)
  const said = { ...usualInputs(now)[action], ...('contact' in usualInputs(now)[action] && { contact: aCall(now) }) }
  const command = { ...said, action, by, eventId: 'next', occurredAt: now } as unknown as Command
  return decide(ticket, command, { now, technician: { active: true, skills: [] }, eventIds: new Set(events.map(({ id }) => id)) })
}

function outcome(course: Course, decision: Decision): string {
  if ('refusal' in decision) return decision.refusal.code
  return courseOf([...course.events, ...eventsOf(decision)]).ticket.status
}

function isHeld(status: Status): boolean {
  return ['assigned', 'working', 'suspended', 'done', 'closed'].includes(status)
}
