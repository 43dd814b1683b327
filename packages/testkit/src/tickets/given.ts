import type { Action, Actor, Decision, EventType, Inputs, RefusalCode, Ticket, TicketEvent } from '@linying/domain'
import { act, type Known } from './act.js'
import { type Course, courseOf, eventsOf } from './course.js'

export interface Given {
  readonly when: <A extends Action>(action: A, by: Actor, said?: Partial<Inputs[A]>) => Outcome
}

export interface Outcome {
  readonly decision: Decision
  /** Exactly this one event; what is named of it is exactly so. */
  readonly thenHappened: <T extends EventType>(type: T, named?: Partial<TicketEvent<T>>) => Outcome
  readonly thenRefused: (code: RefusalCode, pointer?: string) => void
  /** What is true of the ticket afterwards. */
  readonly leaves: (facts: Readonly<Record<string, unknown>>) => Outcome
}

/** given(a ticket).when(somebody does something).thenHappened(event) or .thenRefused(why). */
export function given(course: Course, known: Partial<Known> = {}): Given {
  return { when: (action, by, said) => outcomeOf(course, act(course, action, by, said, known)) }
}

function outcomeOf(course: Course, decision: Decision): Outcome {
  const outcome: Outcome = {
    decision,
    thenHappened: (type, named = {}) => {
      expect(decision).toMatchObject({ events: [{ type }] })
      const [event] = eventsOf(decision)
      expect(event).toEqual({ ...event, ...named })
      return outcome
    },
    thenRefused: (code, pointer) => {
      expect(decision).toEqual({ refusal: pointer === undefined ? { code } : { code, pointer } })
    },
    leaves: facts => {
      expect(ticketAfter(course, decision)).toMatchObject(facts)
      return outcome
    }
  }
  return outcome
}

function ticketAfter(course: Course, decision: Decision): Ticket {
  return courseOf([...course.events, ...eventsOf(decision)]).ticket
}
