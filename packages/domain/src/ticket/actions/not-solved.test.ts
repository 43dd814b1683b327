import { aCall, aTicket, chen, given, li, wang } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const done = aTicket().assignedTo(li).finished()
const gone = { active: false, skills: [] }

test('a resident who says that it is not solved gets the same technician back, and it is counted', () => {
  given(done, { now })
    .when('notSolved', wang, { reason: 'came_back', text: '还在滴水' })
    .thenHappened('SolutionDenied', {
      payload: { reason: 'came_back', reported: null, technicianGone: false, expectedPhotos: 0 },
      content: { text: '还在滴水' },
      audience: 'public'
    })
    .leaves({ status: 'assigned', technicianId: li.id, takenAt: null, assignedAt: now, reopenCount: 1 })
})

test('the work goes back to the queue where the technician is gone', () => {
  given(done, { technician: gone })
    .when('notSolved', wang)
    .thenHappened('SolutionDenied', { payload: { reason: 'still_broken', reported: null, technicianGone: true, expectedPhotos: 0 } })
    .leaves({ status: 'accepted', reopenCount: 1 })
})

test('a resident with another reason says which', () => {
  given(done).when('notSolved', wang, { reason: 'other', text: '' }).thenRefused('reason.text-missing', '/text')
})

test('a resident for whom it is partly solved says or shows what is left', () => {
  const partly = { reason: 'partly_solved', text: '' } as const
  given(done).when('notSolved', wang, partly).thenRefused('reason.text-missing', '/text')
  given(done)
    .when('notSolved', wang, { ...partly, text: '客厅好了，厨房还漏' })
    .leaves({ status: 'assigned' })
  given(done)
    .when('notSolved', wang, { ...partly, expectedPhotos: 2 })
    .thenHappened('SolutionDenied', {
      payload: { reason: 'partly_solved', reported: null, technicianGone: false, expectedPhotos: 2 }
    })
})

test('an agent reports the resident’s no with a record of the call', () => {
  given(done).when('notSolved', chen, { contact: null }).thenRefused('contact.missing', '/contact')
  given(done)
    .when('notSolved', chen, { contact: aCall(now) })
    .leaves({ status: 'assigned', reopenCount: 1 })
})

test('whoever repaired it cannot report the resident’s no', () => {
  given(done)
    .when('notSolved', { ...li, roles: ['technician', 'agent'] }, { contact: aCall(now) })
    .thenRefused('contact.handler')
})

test('a resident reopens what is closed instead', () => {
  given(done.confirmed()).when('notSolved', wang).thenRefused('action.not-open-now')
})
