import { type ChainHead, chainStart, evolve, type SealedEvent, type SealedWord, seal } from '@linying/domain'
import type { NewTicketChange } from '@linying/usecases'
import { digest } from '../digest.js'
import type { Course } from '../tickets/course.js'

/** What is to be saved of a course after its first `saved` events; what was saved before is made anew, the same every time. */
export function changeOfCourse({ events }: Course, saved = 0): NewTicketChange {
  const told = events.map(event => ({ ...event, id: eventIdIn(event.ticketId, event.id) }))
  const ticket = evolve(told)
  const [links, head] = chainOf(told)
  const added = links.slice(saved)
  return {
    ticket,
    expectedVersion: saved,
    events: added.map(({ sealed }) => sealed),
    words: added.flatMap(({ words }) => words),
    headHash: head.hash,
    codeHash: digest.ofText(`${ticket.id}/${ticket.codeVersion}`),
    messages: [],
    receivedPhotos: [],
    clocks: ticket.clocks,
    numberSeries: 'WX-2611'
  }
}

/** Stories count their events from one; in a database an event's id is unique among all tickets. */
export function eventIdIn(ticketId: string, eventId: string): string {
  return `${eventId.slice(0, -12)}${ticketId.slice(-4)}${eventId.slice(-8)}`
}

interface Link {
  readonly sealed: SealedEvent
  readonly words: readonly SealedWord[]
}

function chainOf(events: Course['events']): readonly [readonly Link[], ChainHead] {
  return events.reduce<readonly [readonly Link[], ChainHead]>(
    ([links, head], event) => {
      const link = seal(event, head, digest, () => `salt-${event.id}`)
      return [[...links, link], link.sealed]
    },
    [[], chainStart(events[0]?.ticketId ?? '', digest)]
  )
}
