import {
  aComplaint,
  aConsultation,
  aConvenience,
  after,
  anEmergency,
  aTicket,
  chen,
  clockOf,
  clocksOf,
  fang,
  li,
  otherTicketId,
  type TicketStory,
  usualReport,
  zhou
} from '@linying/testkit/rules'
import type { Instant } from '../instant.js'
import { type Clock, clockStanding } from './clock.js'
import type { Metric } from './metric.js'

const hour = 60
const day = 24 * hour
const justLater = (moment: Instant, ms = 1) => new Date(Date.parse(moment) + ms).toISOString()
const linked = { expectedPhotos: 0, shownTicketId: otherTicketId } as const
const accepted = aComplaint().acceptedBy(zhou)

/** Every promise with a ticket for which it runs, when it began, when it is due by the plan, and who keeps it. */
const promises: readonly {
  readonly metric: Metric
  readonly of: string
  readonly story: TicketStory
  readonly from: Instant
  readonly due: Instant
  readonly kept: (at: TicketStory) => TicketStory
}[] = [
  ...[aTicket(), aComplaint(), aConsultation(), aConvenience(), anEmergency()].map(story => ({
    metric: 'first_response' as const,
    of: story.ticket.kind,
    story,
    from: usualReport.occurredAt,
    due: after(2 * hour),
    kept: (at: TicketStory) => at.acceptedBy(zhou)
  })),
  { metric: 'accept', of: 'repair', story: aTicket(), from: usualReport.occurredAt, due: after(30), kept: at => at.acceptedBy(zhou) },
  {
    metric: 'accept',
    of: 'convenience',
    story: aConvenience(),
    from: usualReport.occurredAt,
    due: after(2 * hour),
    kept: at => at.does('fulfil', zhou)
  },
  { metric: 'accept', of: 'emergency', story: anEmergency(), from: usualReport.occurredAt, due: after(5), kept: at => at.does('grab', li) },
  {
    metric: 'arrive',
    of: 'repair',
    story: aTicket()
      .assignedTo(li)
      .taken()
      .at(after(20))
      .does('setEta', li, { etaAt: after(60) }),
    from: after(20),
    due: after(60),
    kept: at => at.arrived()
  },
  {
    metric: 'arrive',
    of: 'emergency',
    story: anEmergency().assignedTo(li).taken(),
    from: usualReport.occurredAt,
    due: after(30),
    kept: at => at.arrived()
  },
  {
    metric: 'complete',
    of: 'repair',
    story: aTicket().assignedTo(li).arrived(),
    from: usualReport.occurredAt,
    due: after(day),
    kept: at => at.finished()
  },
  {
    metric: 'confirm_details',
    of: 'complaint',
    story: aComplaint(),
    from: usualReport.occurredAt,
    due: after(15),
    kept: at => at.does('confirmDetails', zhou)
  },
  {
    metric: 'feedback',
    of: 'complaint',
    story: accepted.does('linkTicket', zhou),
    from: usualReport.occurredAt,
    due: after(2 * hour),
    kept: at => at.does('giveFeedback', zhou, linked)
  },
  {
    metric: 'close',
    of: 'complaint',
    story: aComplaint().finished(),
    from: usualReport.occurredAt,
    due: after(2 * day),
    kept: at => at.confirmed()
  },
  {
    metric: 'return_visit',
    of: 'complaint',
    story: accepted.at(after(60)).finished(),
    from: after(60),
    due: after(60 + 2 * day),
    kept: at => at.does('recordVisit', chen)
  },
  {
    metric: 'answer',
    of: 'consultation',
    story: aConsultation(),
    from: usualReport.occurredAt,
    due: after(hour),
    kept: at => at.does('answer', zhou)
  },
  {
    metric: 'subtask',
    of: 'complaint',
    story: accepted.at(after(10)).does('openSubtask', zhou, { dueAt: after(300) }),
    from: after(10),
    due: after(300),
    kept: at => at.does('answerSubtask', fang)
  }
]

describe.each(promises)('$metric of a $of', ({ metric, story, from, due, kept }) => {
  /** The rounds there are before it is kept; keeping may begin another one. */
  const round = clockOf(story, metric).round
  const keptAt = (moment: Instant) => clocksOf(kept(story.at(moment)), metric).find(clock => clock.round === round) as Clock

  test('runs from its beginning to the promised minute', () => {
    expect(clockOf(story, metric)).toMatchObject({ startAt: from, dueAt: due, endedAt: null })
  })

  test('warns when three quarters of the time have passed, and is late from the first millisecond after it is due', () => {
    const warn = justLater(from, (Date.parse(due) - Date.parse(from)) * 0.75)
    const seen = [justLater(warn, -1), warn, due, justLater(due)].map(now => clockStanding(clockOf(story, metric), now))
    expect(seen).toEqual(['running', 'soon', 'soon', 'late'])
  })

  test('is kept exactly when it is due, and broken for ever a millisecond later', () => {
    const [inTime, late] = [keptAt(due), keptAt(justLater(due))]
    expect(inTime).toMatchObject({ ended: 'met', endedAt: due, dueAt: due })
    expect(late).toMatchObject({ ended: 'met', endedAt: justLater(due), dueAt: due })
    expect([inTime, late].map(clock => clockStanding(clock, after(100 * day)))).toEqual(['met', 'broken'])
  })

  test('names the event that stopped it', () => {
    const { events } = kept(story.at(due))
    expect(events.map(({ id }) => id)).toContain(keptAt(due).evidence)
    expect(keptAt(due).evidence).toBe(events.at(-1)?.id)
  })
})
