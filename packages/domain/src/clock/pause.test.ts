import {
  aComplaint,
  after,
  aTicket,
  clockOf,
  li,
  otherTicketId,
  promising,
  standings,
  type TicketStory,
  usualCalendar,
  wang,
  zhou
} from '@linying/testkit/rules'
import type { Instant } from '../instant.js'
import { clockStanding } from './clock.js'
import type { Metric } from './metric.js'

const hour = 60
const day = 24 * hour
const justLater = (moment: Instant, ms = 1) => new Date(Date.parse(moment) + ms).toISOString()
const linked = { expectedPhotos: 0, shownTicketId: otherTicketId } as const
const accepted = aComplaint().acceptedBy(zhou)
const told = (story: TicketStory, nextUpdateAt: Instant) => story.does('giveFeedback', zhou, { ...linked, nextUpdateAt })

describe('a pause', () => {
  const onSite = aTicket().assignedTo(li).arrived()
  const paused = onSite.at(after(hour)).suspended()

  test('adds what it lasted to what is pausable, and warns so much later', () => {
    const resumed = paused.at(after(6 * hour)).does('resume', li)
    expect(clockStanding(clockOf(paused, 'complete'), after(30 * day))).toBe('paused')
    expect(clockOf(resumed, 'complete')).toMatchObject({
      pausedMs: 5 * hour * 60_000,
      dueAt: after(day + 5 * hour),
      warnAt: after(18 * hour + 5 * hour)
    })
  })

  test('makes nothing good that was late when it began', () => {
    const tooLate = onSite
      .at(justLater(after(day)))
      .suspended()
      .at(after(3 * day))
      .does('resume', li)
    expect(clockOf(tooLate, 'complete')).toMatchObject({ pausedMs: 0, dueAt: after(day) })
    expect(clockStanding(clockOf(onSite.at(after(day)).suspended(), 'complete'), after(3 * day))).toBe('paused')
  })

  test('breaks nothing that ends while it lasts', () => {
    const asked = onSite.does('askToCancel', wang).at(after(hour)).suspended()
    const cancelled = asked.at(after(9 * day)).does('cancel', zhou)
    expect(standings(cancelled, 'complete', after(10 * day))).toEqual(['void'])
  })

  test('stops neither what is owed to her around the clock nor a moment that somebody named', () => {
    const waiting = told(accepted.does('linkTicket', zhou), after(day)).suspended()
    expect(['confirm_details', 'feedback'].map(metric => clockOf(waiting, metric as Metric).pausedAt)).toEqual([null, null])
    expect(clockOf(waiting, 'close').pausedAt).not.toBeNull()
    const pausable = told(
      aComplaint(promising('feedback', { pausable: true }))
        .acceptedBy(zhou)
        .does('linkTicket', zhou),
      after(day)
    )
    expect(clockOf(pausable.suspended(), 'feedback')).toMatchObject({ pausedAt: null, dueAt: after(day) })
  })

  test('holds also what begins while it lasts, where that is pausable', () => {
    const waiting = aComplaint(promising('confirm_details', { pausable: true }))
      .does('confirmDetails', zhou)
      .suspended()
    const denied = waiting.at(after(hour)).does('denyDetails', wang)
    expect(clockStanding(clockOf(denied, 'confirm_details'), after(day))).toBe('paused')
    expect(clockOf(denied.at(after(day)).does('resume', zhou), 'confirm_details').dueAt).toBe(after(day + 15))
  })

  test('in duty hours counts duty hours alone', () => {
    const friday = { occurredAt: '2026-11-20T08:00:00.000Z', workingCalendar: usualCalendar }
    const story = aTicket({ ...friday, ...promising('complete', { runs: 'duty_hours', minutes: 3 * hour, pausable: true }) })
    // on Friday from 17:00 until Monday 09:00 in China, of which an hour and a half are duty hours; an hour was used before
    const waited = story.assignedTo(li).arrived().at('2026-11-20T09:00:00.000Z').suspended()
    const resumed = waited.at('2026-11-23T01:00:00.000Z').does('resume', li)
    expect(clockOf(resumed, 'complete')).toMatchObject({ pausedMs: 1.5 * hour * 60_000, dueAt: '2026-11-23T03:00:00.000Z' })
  })
})
