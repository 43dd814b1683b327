import { aComplaint, after, clockOf, clocksOf, otherTicketId, standings, type TicketStory, wang, zhou } from '@linying/testkit/rules'
import type { Instant } from '../instant.js'

const hour = 60
const day = 24 * hour
const justLater = (moment: Instant, ms = 1) => new Date(Date.parse(moment) + ms).toISOString()
const linked = { expectedPhotos: 0, shownTicketId: otherTicketId } as const
const accepted = aComplaint().acceptedBy(zhou)
const told = (story: TicketStory, nextUpdateAt: Instant) => story.does('giveFeedback', zhou, { ...linked, nextUpdateAt })

describe('feedback on a complaint', () => {
  const withPhoto = accepted.at(after(60)).does('giveFeedback', zhou, { nextUpdateAt: after(180) })
  const [, , told1] = withPhoto.events

  test('of words alone stops nothing while its photo is on the way, and the promised next one is owed all the same', () => {
    expect(standings(withPhoto, 'feedback', after(121))).toEqual(['late', 'running'])
  })

  test('stops when its photo has come, by the time it came', () => {
    expect(standings(shown(withPhoto, told1?.id, after(120)), 'feedback', after(121))).toEqual(['met', 'running'])
    expect(standings(shown(withPhoto, told1?.id, justLater(after(120))), 'feedback', after(122))).toEqual(['broken', 'running'])
  })

  test('does not stop by a photo of something else', () => {
    expect(standings(shown(withPhoto, withPhoto.events[0]?.id, after(100)), 'feedback', after(110))).toEqual(['soon', 'running'])
  })

  test('whose photo never came is made good by the next that is shown, or by the photo of either', () => {
    const twice = withPhoto.at(after(90)).does('giveFeedback', zhou, { nextUpdateAt: after(300) })
    const second = twice.events.at(-1)
    expect(clocksOf(twice, 'feedback').map(({ ended }) => ended)).toEqual([null, null, null])
    expect(clocksOf(shown(twice, second?.id, after(95)), 'feedback').map(({ ended }) => ended)).toEqual(['met', 'met', null])
    expect(clocksOf(shown(twice, told1?.id, after(95)), 'feedback').map(({ ended }) => ended)).toEqual(['met', null, null])
    const byLink = told(withPhoto.does('linkTicket', zhou), after(300))
    expect(clocksOf(byLink, 'feedback').map(({ ended }) => ended)).toEqual(['met', 'met', null])
  })

  test('is due again at the very moment that was promised', () => {
    const story = told(accepted.does('linkTicket', zhou), after(200))
    expect(clockOf(story, 'feedback')).toMatchObject({ round: 2, dueAt: after(200), minutes: null })
  })

  test('ends with the settling where she is told why there is no photo, and waits for the photo where there is one', () => {
    const reason = accepted.does('settle', zhou, { expectedPhotos: 0, noPhotoReason: 'nothing_to_see' })
    expect(clockOf(reason, 'feedback').ended).toBe('met')
    const settled = accepted.finished()
    expect(clockOf(settled, 'feedback').ended).toBeNull()
    expect(clockOf(shown(settled, settled.events.at(-1)?.id, after(110)), 'feedback').ended).toBe('met')
  })

  test('is owed anew within two hours once it was not solved', () => {
    const again = accepted.finished().at(after(day)).does('notSolved', wang)
    expect(clockOf(again, 'feedback')).toMatchObject({ startAt: after(day), dueAt: after(day + 2 * hour), endedAt: null })
  })
})

/** A photo arrives by itself, whatever the status. */
function shown(story: TicketStory, forEvent: string | undefined, at: Instant): TicketStory {
  return story.at(at).receives(forEvent ?? '')
}
