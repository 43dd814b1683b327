import { aTicket, given, li, wang, zhang } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const onSite = aTicket().assignedTo(li).arrived()

test('a technician finishes with a result and a final photo', () => {
  given(onSite, { now })
    .when('finish', li, { result: 'fixed_for_now', text: '下周换整段管' })
    .thenHappened('WorkFinished', { content: { text: '下周换整段管' } })
    .leaves({ status: 'done', result: 'fixed_for_now', doneAt: now, technicianId: li.id, attempts: 0 })
})

test('a technician cannot finish with neither a final photo nor a reason for none', () => {
  given(onSite).when('finish', li, { expectedPhotos: 0, noPhotoReason: null }).thenRefused('photo.or-reason', '/noPhotoReason')
})

test('a technician may say why there is no final photo', () => {
  given(onSite).when('finish', li, { expectedPhotos: 0, noPhotoReason: 'resident_refused' }).thenHappened('WorkFinished')
})

test('a technician cannot finish while the work waits', () => {
  given(onSite.suspended()).when('finish', li).thenRefused('action.not-open-now')
})

test('a technician cannot finish a colleague’s ticket', () => {
  given(onSite).when('finish', zhang).thenRefused('ticket.not-yours')
})

test('a resident cannot finish', () => {
  given(onSite).when('finish', wang).thenRefused('action.not-yours')
})
