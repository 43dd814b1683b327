import { after, aTicket, chen, clockOf, clocksOf, fang, li, standings, type TicketStory, wang } from '@linying/testkit/rules'
import { defaultServiceRules, type VisitedRepairs } from '../service/service-rules.js'

const day = 24 * 60
const rated = aTicket().assignedTo(li).confirmed().at(after(100)).rated('dissatisfied')
const due = after(100 + day)

describe('the answer to a dissatisfied resident', () => {
  test('is due a day after she said so, and kept by whoever answers, not by another visit or note', () => {
    expect(clockOf(rated, 'follow_up')).toMatchObject({ round: 1, startAt: after(100), dueAt: due, endedAt: null })
    const talked = rated.does('addNote', chen).does('recordVisit', chen).does('recordContact', chen, { reached: true })
    expect(clockOf(talked, 'follow_up').endedAt).toBeNull()
    expect(standings(rated.at(due).does('answerFollowUp', fang), 'follow_up', after(9 * day))).toEqual(['met'])
  })

  test('a millisecond later is late', () => {
    const late = new Date(Date.parse(due) + 1).toISOString()
    expect(standings(rated.at(late).does('answerFollowUp', fang), 'follow_up', after(9 * day))).toEqual(['broken'])
  })

  test('is owed also while the work goes on, and once it is closed again', () => {
    const again = rated.does('reopen', wang).finished().does('confirm', wang)
    expect(clockOf(again, 'follow_up').endedAt).toBeNull()
  })

  test('is void where she takes the matter back', () => {
    expect(standings(rated.does('reopen', wang).does('cancel', wang), 'follow_up', after(200))).toEqual(['void'])
  })

  test('begins anew when she is dissatisfied once more', () => {
    const again = rated.does('answerFollowUp', fang).does('rate', wang, { level: 'dissatisfied' })
    expect(standings(again, 'follow_up', after(200))).toEqual(['met', 'running'])
  })
})

const visiting = (returnVisitFor: VisitedRepairs, percent = 10): TicketStory =>
  aTicket({ rules: { ...defaultServiceRules, returnVisitFor, returnVisitSamplePercent: percent } })
    .assignedTo(li)
    .finished()

describe('the return visit after a repair', () => {
  test('is promised by the rule of the community', () => {
    const promised = [visiting('none'), visiting('sample', 0), visiting('sample', 100), visiting('unrated'), visiting('all')]
    expect(promised.map(story => clocksOf(story, 'return_visit').length)).toEqual([0, 0, 1, 1, 1])
  })

  test('is due two days after the fix, also where she has confirmed by herself', () => {
    const confirmed = visiting('all').confirmed()
    const { startAt, dueAt } = clockOf(confirmed, 'return_visit')
    expect(Date.parse(dueAt) - Date.parse(startAt)).toBe(2 * day * 60_000)
    expect(standings(confirmed, 'return_visit', after(300))).toEqual(['running'])
    expect(standings(confirmed.does('recordVisit', chen), 'return_visit', after(300))).toEqual(['met'])
  })

  test('is owed no longer once she has said herself how it was, where only those are visited who have not', () => {
    const unrated = visiting('unrated').confirmed()
    expect(standings(unrated.rated('satisfied'), 'return_visit', after(300))).toEqual(['void'])
    expect(standings(unrated.ratedByPhone('satisfied'), 'return_visit', after(300))).toEqual(['running'])
    expect(standings(visiting('all').rated('satisfied'), 'return_visit', after(300))).toEqual(['running'])
  })

  test('begins anew with the next fix', () => {
    const again = visiting('all').does('notSolved', wang).finished()
    expect(standings(again, 'return_visit', after(300))).toEqual(['void', 'running'])
  })
})
