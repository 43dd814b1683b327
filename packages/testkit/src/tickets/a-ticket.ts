import {
  type Action,
  type Actor,
  type Inputs,
  type Instant,
  type Person,
  plusDays,
  type RatingLevel,
  type Report,
  report,
  system
} from '@linying/domain'
import { chen, wang, zhou } from '../people/people.js'
import type { Known } from './act.js'
import { brought, type Course, courseOf, eventsOf, goOn, holderOf, isAtTheDesk, type Stage, withPhoto } from './course.js'
import { aCall } from './usual-inputs.js'
import { usualReport } from './usual-report.js'

/**
 * A ticket with the history that led to it. Each method first brings it on the usual way to where this can happen.
 * Five minutes pass between two events, unless `at` says when the next one is.
 */
export interface TicketStory extends Course {
  readonly at: (moment: Instant) => TicketStory
  readonly does: <A extends Action>(action: A, by: Actor, said?: Partial<Inputs[A]>, known?: Partial<Known>) => TicketStory
  readonly acceptedBy: (agent: Person) => TicketStory
  readonly rejected: (said?: Partial<Inputs['reject']>) => TicketStory
  readonly assignedTo: (technician: Person) => TicketStory
  readonly grabbedBy: (technician: Person) => TicketStory
  readonly taken: () => TicketStory
  readonly departed: (said?: Partial<Inputs['depart']>) => TicketStory
  readonly arrived: () => TicketStory
  readonly started: () => TicketStory
  readonly withStep: (said?: Partial<Inputs['recordStep']>) => TicketStory
  readonly suspended: (said?: Partial<Inputs['suspend']>) => TicketStory
  /** Repaired, settled, answered or seen to, as it is done with its kind. */
  readonly finished: () => TicketStory
  /** A photo that was promised with an event has come. */
  readonly receives: (forEvent: string) => TicketStory
  /** Somebody tried to reach the resident, in vain. */
  readonly attempted: () => TicketStory
  readonly confirmed: () => TicketStory
  readonly confirmedByPhone: () => TicketStory
  readonly closedBySilence: () => TicketStory
  readonly rated: (level: RatingLevel) => TicketStory
  readonly ratedByPhone: (level: RatingLevel) => TicketStory
  readonly cancelled: () => TicketStory
}

/** Just reported by 王秀兰, unless the test says otherwise. */
export function aTicket(said: Partial<Report> = {}): TicketStory {
  const whole = { ...usualReport, ...said }
  return told(courseOf(eventsOf(report(whole, whole.occurredAt))))
}

function told(course: Course): TicketStory {
  const onceIn =
    (stage: Stage) =>
    <A extends Action>(action: A, by: Actor | 'holder', said?: Partial<Inputs[A]>) => {
      const there = brought(course, stage)
      return told(goOn(there, action, by === 'holder' ? holderOf(there) : by, said))
    }
  return {
    ...course,
    at: moment => told({ ...course, now: moment }),
    does: (action, by, said, known) => told(goOn(course, action, by, said, known)),
    acceptedBy: agent => onceIn('submitted')('accept', agent),
    rejected: said => onceIn('submitted')('reject', zhou, said),
    assignedTo: technician => onceIn('accepted')('assign', zhou, { technicianId: technician.id }),
    grabbedBy: technician => onceIn('accepted')('grab', technician),
    taken: () => onceIn('assigned')('take', 'holder'),
    departed: said => onceIn('taken')('depart', 'holder', said),
    arrived: () => onceIn('taken')('arrive', 'holder'),
    started: () => onceIn('taken')('start', 'holder'),
    withStep: said => onceIn('working')('recordStep', 'holder', said),
    suspended: said => (isAtTheDesk(course) ? onceIn('accepted')('suspend', zhou, said) : onceIn('working')('suspend', 'holder', said)),
    finished: () => told(brought(course, 'done')),
    receives: forEvent => told(withPhoto(course, forEvent)),
    attempted: () => onceIn('done')('recordContact', zhou),
    confirmed: () => onceIn('done')('confirm', wang),
    confirmedByPhone: () => onceIn('done')('confirm', chen, { contact: aCall(course.now) }),
    closedBySilence: () => {
      const silent = goOn(brought(course, 'done'), 'recordContact', zhou)
      return told(goOn({ ...silent, now: plusDays(silent.now, silent.ticket.rules.silenceAfterDays) }, 'closeBySilence', system))
    },
    rated: level => onceIn('closed')('rate', wang, { level }),
    ratedByPhone: level => onceIn('closed')('rate', chen, { level, contact: aCall(course.now) }),
    cancelled: () => onceIn('submitted')('cancel', wang)
  }
}
