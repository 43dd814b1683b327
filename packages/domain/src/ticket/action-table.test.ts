import {
  aCall,
  aComplaint,
  admin,
  aTicketOf,
  type Course,
  calendarUnknown,
  chen,
  courseOf,
  eventsOf,
  fang,
  gu,
  inEveryStatus,
  li,
  otherTicketId,
  qin,
  type TicketStory,
  usualInputs,
  usualLeaders,
  wang,
  zhang,
  zhou
} from '@linying/testkit/rules'
import { defaultPolicies } from '../clock/default-policies.js'
import type { Policy } from '../clock/policy.js'
import { plusDays } from '../instant.js'
import { type Actor, type Capacity, system } from '../people/actor.js'
import { defaultServiceRules } from '../service/service-rules.js'
import { type ActionRow, actionRow, actions } from './action-table.js'
import type { Action, Command } from './commands.js'
import { decide } from './decide.js'
import type { Decision } from './decision.js'
import { type Kind, kinds } from './kind.js'
import { type Status, statuses } from './status.js'
import type { JoinedHousehold } from './ticket.js'

interface Onlooker {
  readonly name: string
  readonly actor: Actor
  readonly is: (kind: Kind, status: Status) => readonly Capacity[]
}

/** Everybody who could stand before a ticket that Li holds where somebody comes with tools, and what he is there. */
const people: readonly Onlooker[] = [
  { name: 'the resident', actor: wang, is: () => ['household'] },
  { name: 'Li', actor: li, is: (kind, status) => (isHeld(kind, status) ? ['assignee', 'technician'] : ['technician']) },
  { name: 'another technician', actor: { ...zhang, skills: li.skills }, is: () => ['technician'] },
  { name: 'an agent', actor: chen, is: () => ['agent'] },
  { name: 'a supervisor', actor: fang, is: () => ['supervisor'] },
  { name: 'a manager', actor: gu, is: () => ['manager'] },
  { name: 'the service', actor: system, is: () => ['system'] },
  { name: 'an admin', actor: admin, is: () => [] },
  { name: 'a stranger', actor: qin, is: () => [] },
  { name: 'a neighbour who joined', actor: { ...qin, standing: 'joined' }, is: () => ['joined'] },
  { name: 'whoever lives there now', actor: { ...qin, standing: 'newcomer' }, is: () => [] }
]

const [aPolicy] = defaultPolicies as readonly [Policy, ...Policy[]]

type Stories = Partial<Record<Status, Course>>

const usual: Record<Kind, Stories> = eachKind(kind => inEveryStatus(aTicketOf[kind]()))
/** Nobody did anything for the resident in the first three hours. */
const late: Record<Kind, Stories> = eachKind(kind => inEveryStatus(aTicketOf[kind]().at('2026-11-22T05:00:00.000Z')))
const policies: readonly Policy[] = kinds.flatMap(kind =>
  (['close', 'return_visit'] as const).map(metric => ({ ...aPolicy, kind, metric, runs: 'duty_hours' as const }))
)
/** What is promised is reckoned in duty hours of a year that nobody knows yet. */
const provisional: Record<Kind, Stories> = eachKind(kind =>
  inEveryStatus(aTicketOf[kind]({ policies, workingCalendar: calendarUnknown, rules: { ...defaultServiceRules, returnVisitFor: 'all' } }))
)

/** Where an action needs more of a ticket than its status. */
const readyFor: Partial<Record<Action, (kind: Kind) => Stories>> = {
  depart: readyToGo,
  arrive: readyToGo,
  start: kind => ({ assigned: aTicketOf[kind]().assignedTo(li).taken() }),
  closeBySilence: kind => ({ done: aTicketOf[kind]().attempted() }),
  deny: kind => ({ done: heardWhileKept(kind), closed: aTicketOf[kind]().confirmedByPhone() }),
  // one that others have joined is not cancelled
  splitOff: kind => ({ ...inEveryStatus(aTicketOf[kind]().does('join', zhou, { from: otherTicketId })), cancelled: undefined }),
  cancel: kind => {
    if (kind !== 'repair' && kind !== 'emergency') return {}
    const asked = aTicketOf[kind]().assignedTo(li).arrived().does('askToCancel', wang)
    return { working: asked, suspended: asked.suspended() }
  },
  replyToRating: kind => ({ closed: aTicketOf[kind]().rated('fair') }),
  answerFollowUp: kind => followedUp(aTicketOf[kind]().rated('dissatisfied')),
  denyDetails: () => inHand(aComplaint().does('confirmDetails', zhou)),
  liftRestriction: () => inEveryStatus(aComplaint({ category: 'service_attitude' })),
  answerSubtask: () => inHand(aComplaint().acceptedBy(zhou).does('openSubtask', zhou)),
  excuseClock: kind => late[kind],
  acknowledge: kind => late[kind],
  reviseCalendar: kind => provisional[kind]
}

/** An agent heard from her that it is solved, and a neighbour says otherwise. */
function heardWhileKept(kind: Kind): TicketStory {
  const done = aTicketOf[kind]().does('join', zhou).finished()
  const neighbour = { ...qin, standing: 'joined' as const }
  return done.does('speakForItself', neighbour, { solved: false, text: '还没好' }).does('confirm', chen, { contact: aCall(done.now) })
}

/** She was dissatisfied, and then it went on. */
function followedUp(closed: TicketStory): Stories {
  const again = closed.does('reopen', wang)
  const done = again.finished()
  if (!hasTools(closed.ticket.kind)) {
    const suspended = closed.ticket.kind === 'complaint' ? { suspended: again.suspended() } : {}
    return { closed, accepted: again, done, ...suspended }
  }
  const accepted = closed.does('reopen', wang, {}, { technician: null })
  return { closed, accepted, assigned: again, working: again.arrived(), suspended: again.suspended(), done }
}

function inHand(accepted: TicketStory): Stories {
  return { accepted, suspended: accepted.suspended(), done: accepted.finished() }
}

function readyToGo(kind: Kind): Stories {
  const assigned = aTicketOf[kind]().assignedTo(li)
  return { assigned: assigned.taken(), working: assigned.suspended().does('resume', li) }
}

/** Where the circumstances say no to somebody whom the row names. */
function closedByGuard(kind: Kind, action: Action, status: Status, capacity: Capacity): string | undefined {
  // once a technician has begun she asks
  const hasBegun = status === 'working' || (status === 'suspended' && kind !== 'complaint')
  if (action === 'cancel' && capacity === 'household' && hasBegun) return 'action.not-open-now'
  // nobody has taken it in yet
  if (action === 'replaceFirstHandler' && status === 'submitted') return 'first-handler.still-here'
  // the named one is of the department whose work it is
  if (action === 'answerFollowUp' && capacity === 'supervisor') return hasTools(kind) ? undefined : 'follow-up.not-yours'
  // of those who might answer it is whoever leads the department, or the manager
  const isAsked = capacity === 'supervisor' || capacity === 'manager'
  return action === 'answerSubtask' && !isAsked ? 'subtask.not-yours' : undefined
}

describe.each(kinds)('the table of tickets of kind %s', kind => {
  const actionsOfKind = actions.filter(action => actionRow(kind, action) !== undefined)
  const rowFor = (action: Action) => actionRow(kind, action) as ActionRow // of `actionsOfKind` each has a row

  test.each(actionsOfKind)('%s is open to whom the table names, in the statuses it names, and leads where it says', action => {
    const surprises = statuses.flatMap(status => {
      const course = readyFor[action]?.(kind)[status] ?? usual[kind][status]
      if (course === undefined) return []
      return people.flatMap(person => {
        const expected = expectation(kind, rowFor(action), action, status, person)
        const seen = outcome(course, attempt(course, action, person.actor))
        return expected.includes(seen) ? [] : [`${person.name}, ${status}: ${seen}, not ${expected.join(' or ')}`]
      })
    })
    expect(surprises).toEqual([])
  })

  test.each(actionsOfKind)('%s is open to somebody', action => {
    const { from, who } = rowFor(action)
    expect(from.length * who.length).toBeGreaterThan(0)
  })

  test('what its table does not know is open to nobody', () => {
    const unknown = actions.filter(action => !actionsOfKind.includes(action))
    const tried = unknown.flatMap(action =>
      Object.values(usual[kind]).flatMap(course => people.map(({ actor }) => outcome(course, attempt(course, action, actor))))
    )
    expect([...new Set(tried)]).toEqual(unknown.length === 0 ? [] : ['action.not-open-now'])
  })

  test('the only ways out of an end are to reopen, to deny what is closed, or a visit that finds it unsolved', () => {
    const ends = ['closed', 'cancelled', 'rejected'] as const
    const waysOut = actionsOfKind.filter(action => {
      const { from, to } = rowFor(action)
      return to.some(status => status !== 'same') && ends.some(end => from.includes(end))
    })
    const isVisited = hasTools(kind) || kind === 'complaint'
    // what is about a neighbour leads on before that only
    expect(waysOut.filter(action => !ofJoined.includes(action))).toEqual(isVisited ? ['reopen', 'deny', 'recordVisit'] : ['reopen', 'deny'])
  })

  test('only the resident’s word, which may have waited for a neighbour, a visit, silence or three signatures close it', () => {
    const closing = actionsOfKind.filter(action => rowFor(action).to.includes('closed'))
    expect([...closing].sort()).toEqual([...waysToClose[kind]].sort())
  })
})

/** By itself none of it closes, but for the last of those who remain, or on what was said for the reporter's household before. */
const ofJoined: readonly Action[] = ['speakForItself', 'leave', 'splitOff']
const desk = ['confirm', 'closeBySilence', ...ofJoined] as const
const waysToClose: Record<Kind, readonly Action[]> = {
  repair: [...desk, 'signOff', 'recordVisit'],
  complaint: [...desk, 'signOff', 'recordVisit'],
  consultation: desk,
  convenience: desk,
  emergency: [...desk, 'signOff', 'recordVisit']
}

function expectation(kind: Kind, row: ActionRow, action: Action, status: Status, { actor, is }: Onlooker): readonly string[] {
  const capacity = row.who.find(who => is(kind, status).includes(who))
  if (capacity === undefined) {
    const isTechnician = actor.kind === 'person' && actor.roles.includes('technician')
    return [isTechnician && row.who.includes('assignee') ? 'ticket.not-yours' : 'action.not-yours']
  }
  if (!row.from.includes(status)) return ['action.not-open-now']
  const refusal = closedByGuard(kind, action, status, capacity)
  return refusal === undefined ? row.to.map(to => (to === 'same' ? status : to)) : [refusal]
}

/** A week later, so that no clock stands in the way of lapsing, resuming, silence or reopening. */
function attempt({ ticket: alone, events }: Course, action: Action, by: Actor): Decision {
  const ticket = by.kind === 'person' && by.standing === 'joined' ? { ...alone, joined: [joinedBy(by.id)] } : alone
  const now = plusDays(events.at(-1)?.recordedAt ?? '', ticket.rules.silenceAfterDays)
  const said = { ...usualInputs(now)[action], ...('contact' in usualInputs(now)[action] && { contact: aCall(now) }) }
  const command = { ...said, action, by, eventId: 'next', occurredAt: now } as unknown as Command
  return decide(ticket, command, {
    now,
    // what somebody holds lapses once he is gone, and whoever answers for it is replaced then
    technician: action === 'lapse' ? null : { active: true, skills: [] },
    firstHandlerIsHere: false,
    successorRoles: ['agent'],
    resident: 'lives-here',
    isColleague: true,
    leaders: usualLeaders,
    eventIds: new Set(events.map(({ id }) => id))
  })
}

function joinedBy(residentId: string): JoinedHousehold {
  return { id: 'joined', residentId, from: null, at: '', solved: null }
}

function outcome(course: Course, decision: Decision): string {
  if ('refusal' in decision) return decision.refusal.code
  return courseOf([...course.events, ...eventsOf(decision)]).ticket.status
}

function isHeld(kind: Kind, status: Status): boolean {
  return hasTools(kind) && ['assigned', 'working', 'suspended', 'done', 'closed'].includes(status)
}

function hasTools(kind: Kind): boolean {
  return kind === 'repair' || kind === 'emergency'
}

function eachKind<T>(make: (kind: Kind) => T): Record<Kind, T> {
  return {
    repair: make('repair'),
    complaint: make('complaint'),
    consultation: make('consultation'),
    convenience: make('convenience'),
    emergency: make('emergency')
  }
}
