import {
  type Action,
  type Actor,
  type Circumstances,
  type Command,
  type Decision,
  decide,
  departments,
  type Inputs,
  type Instant
} from '@linying/domain'
import { usualLeaders } from '../people/people.js'
import type { Course } from './course.js'
import { eventId, usualInputs } from './usual-inputs.js'

/** What is known when an action is decided; where a test is silent, everything is as usual. */
export interface Known {
  readonly now: Instant
  readonly technician: Circumstances['technician']
  readonly ownerDepartments: NonNullable<Circumstances['ownerDepartments']>
  readonly isColleague: boolean
  readonly firstHandlerIsHere: boolean
  readonly successorRoles: NonNullable<Circumstances['successorRoles']>
  readonly leaders: Circumstances['leaders']
  readonly resident: NonNullable<Circumstances['resident']>
  readonly duplicate: NonNullable<Circumstances['duplicate']>
  /** The version that the person had on the screen. */
  readonly seenVersion: number
}

/** Asks the rules about one action on a ticket that has come this far. */
export function act<A extends Action>(
  course: Course,
  action: A,
  by: Actor,
  said: Partial<Inputs[A]> = {},
  {
    now = course.now,
    technician = { active: true, skills: [] },
    ownerDepartments = departments,
    isColleague = true,
    firstHandlerIsHere = true,
    successorRoles = ['agent'],
    leaders = usualLeaders,
    resident = 'lives-here',
    duplicate = 'of-this',
    seenVersion
  }: Partial<Known> = {}
): Decision {
  const usual: Inputs[A] = usualInputs(now)[action]
  const command = { ...usual, ...said, action, by, eventId: eventId(course.events.length + 1), occurredAt: now }
  const eventIds = new Set(course.events.map(({ id }) => id))
  // `action` and what it brings agree by the signature; the compiler cannot follow a union through a generic
  return decide(
    course.ticket,
    command as unknown as Command,
    { now, technician, ownerDepartments, isColleague, firstHandlerIsHere, successorRoles, leaders, resident, duplicate, eventIds },
    seenVersion
  )
}
