import {
  aComplaint,
  aConsultation,
  after,
  aTicket,
  chen,
  clockOf,
  clocksOf,
  fang,
  gu,
  li,
  standings,
  sun,
  wang,
  zhou
} from '@linying/testkit/rules'
import type { Instant } from '../instant.js'
import { clockStanding } from './clock.js'
import type { Metric } from './metric.js'

const hour = 60
const day = 24 * hour
const justLater = (moment: Instant, ms = 1) => new Date(Date.parse(moment) + ms).toISOString()
const accepted = aComplaint().acceptedBy(zhou)

describe('the confirmation of a complaint’s details', () => {
  const confirmed = aComplaint().at(after(5)).does('confirmDetails', zhou)

  test('is not stopped by anything that is said about the ticket, or done by the resident or the service', () => {
    const story = aComplaint()
      .acceptedBy(zhou)
      .does('addNote', zhou)
      .does('recordContact', zhou, { reached: true })
      .does('correct', zhou)
      .does('urge', wang)
      .does('handOver', zhou)
      .does('openSubtask', zhou)
      .does('answerSubtask', fang)
    expect(clockOf(story, 'confirm_details').endedAt).toBeNull()
  })

  test('that she denies in time is void, and another quarter of an hour begins', () => {
    const denied = confirmed.at(after(15)).does('denyDetails', wang)
    expect(standings(denied, 'confirm_details', after(16))).toEqual(['void', 'running'])
    expect(clockOf(denied, 'confirm_details')).toMatchObject({ round: 2, startAt: after(15), dueAt: after(30) })
  })

  test('that she denies after the quarter of an hour has been broken: nobody had confirmed anything until then', () => {
    const denied = confirmed.at(justLater(after(15))).does('denyDetails', wang)
    expect(standings(denied, 'confirm_details', after(16))).toEqual(['broken', 'running'])
  })

  test('that she denies leaves it true that somebody had taken the matter on by name, which is the first that she heard', () => {
    const denied = confirmed.at(after(15)).does('denyDetails', wang)
    expect(denied.ticket.status).toBe('accepted')
    expect(standings(denied, 'first_response', after(day))).toEqual(['met'])
  })

  test('can be given again in time, denied again, and given again', () => {
    const again = confirmed
      .at(after(15))
      .does('denyDetails', wang)
      .does('confirmDetails', zhou)
      .does('denyDetails', wang)
      .does('confirmDetails', chen)
    expect(standings(again, 'confirm_details', after(day))).toEqual(['void', 'void', 'met'])
    expect(again.ticket.detailsConfirmed).toBe(true)
  })

  test('runs on when the complaint is settled without it, and can still be given', () => {
    const settled = aComplaint().acceptedBy(zhou).finished()
    expect(clockOf(settled, 'confirm_details').endedAt).toBeNull()
    const spoken = settled.does('confirmDetails', chen)
    expect(spoken.ticket.status).toBe('done')
    expect(clockOf(spoken, 'confirm_details').ended).toBe('met')
  })

  test('is void where she says within the time that all is solved, and broken after it', () => {
    const settled = aComplaint().at(after(1)).acceptedBy(zhou).at(after(2)).finished()
    expect(standings(settled.at(after(15)).confirmed(), 'confirm_details', after(day))).toEqual(['void'])
    expect(standings(settled.at(after(16)).confirmed(), 'confirm_details', after(day))).toEqual(['broken'])
  })
})

describe('what comes back', () => {
  test('was not complete: the same day runs on, and is late at once where it has passed', () => {
    const again = aTicket()
      .assignedTo(li)
      .finished()
      .at(after(2 * day))
      .does('notSolved', wang)
    expect(clockOf(again, 'complete')).toMatchObject({ round: 1, endedAt: null, evidence: null })
    expect(standings(again, 'complete', after(2 * day))).toEqual(['late'])
  })

  test('was not closed, by reopening, by a denied report or by a visit that found it unsolved', () => {
    const closed = aComplaint().finished().confirmed()
    const stories = [
      closed.does('reopen', wang),
      aComplaint().confirmedByPhone().does('deny', wang),
      closed.does('recordVisit', chen, { outcome: 'not_solved', text: '夜里还是吵' })
    ]
    for (const story of stories) expect(clockOf(story, 'close').endedAt).toBeNull()
  })

  test('was not answered', () => {
    expect(clockOf(aConsultation().finished().does('notSolved', wang), 'answer').endedAt).toBeNull()
  })

  test('needs no visit before it is settled again, and then one within two days of that', () => {
    const again = accepted
      .finished()
      .at(after(day))
      .does('notSolved', wang)
      .at(after(2 * day))
      .finished()
    expect(standings(again, 'return_visit', after(2 * day))).toEqual(['void', 'running'])
    expect(clockOf(again, 'return_visit').dueAt).toBe(after(4 * day))
  })
})

describe('the end of a ticket', () => {
  test('of a complaint leaves her a visit, also when she has confirmed by herself', () => {
    const closed = accepted.finished().confirmed()
    expect(closed.ticket.clocks.filter(({ endedAt }) => endedAt === null).map(({ metric }) => metric)).toEqual(['return_visit'])
    expect(clockOf(closed.does('recordVisit', chen), 'return_visit').ended).toBe('met')
  })

  test('of a complaint whom nobody could reach, or that was signed off against her word, leaves no visit', () => {
    const settled = accepted.finished()
    const stories = [settled.closedBySilence(), settled.does('signOff', sun).does('signOff', fang).does('signOff', gu)]
    for (const story of stories) {
      expect(story.ticket.status).toBe('closed')
      expect(story.ticket.clocks.filter(({ endedAt }) => endedAt === null)).toEqual([])
    }
    expect(stories.map(story => standings(story, 'return_visit', after(20 * day)))).toEqual([['broken'], ['void']])
  })

  test('of a complaint is not kept by a visit in vain', () => {
    const tried = accepted.finished().does('recordVisit', chen, { outcome: 'unreachable', whom: '' })
    expect(['return_visit', 'close'].map(metric => clockOf(tried, metric as Metric).endedAt)).toEqual([null, null])
  })

  test.each([
    { how: 'cancelled', story: (at: Instant) => aComplaint().at(at).cancelled() },
    { how: 'rejected', story: (at: Instant) => aComplaint().at(at).rejected() }
  ])('that is $how leaves nothing to measure, and no breach is taken back', ({ story }) => {
    expect(story(after(15)).ticket.clocks.map(clock => clockStanding(clock, after(day)))).not.toContain('broken')
    expect(standings(story(justLater(after(15))), 'confirm_details', after(day))).toEqual(['broken'])
    for (const { endedAt } of story(after(15)).ticket.clocks) expect(endedAt).toBe(after(15))
  })

  test('leaves open parts void, and breaks those that were late', () => {
    const asked = accepted.does('openSubtask', zhou, { dueAt: after(60) })
    expect(standings(asked.finished().at(after(60)).confirmed(), 'subtask', after(day))).toEqual(['void'])
    expect(standings(asked.finished().at(after(61)).confirmed(), 'subtask', after(day))).toEqual(['broken'])
  })

  test('of one part stops its own clock alone', () => {
    const two = accepted.does('openSubtask', zhou).does('openSubtask', zhou, { subtaskId: 'another', dueAt: after(5 * day) })
    const answered = two.does('answerSubtask', fang, { subtaskId: 'another' })
    expect(clocksOf(answered, 'subtask').map(({ about, ended }) => [about === 'another', ended])).toEqual([
      [false, null],
      [true, 'met']
    ])
  })
})
