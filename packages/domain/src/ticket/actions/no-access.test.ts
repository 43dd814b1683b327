import { aTicket, given, li, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const tomorrow = '2026-11-23T04:00:00.000Z'
const atTheDoor = aTicket().assignedTo(li).arrived()

test('a technician whom nobody lets in says when he tries again', () => {
  given(atTheDoor, { now })
    .when('noAccess', li, { until: tomorrow })
    .thenHappened('AccessFailed', { payload: { until: tomorrow, expectedPhotos: 1, noPhotoReason: null }, audience: 'household' })
    .leaves({ status: 'suspended', suspendedFor: 'no_access', suspendedUntil: tomorrow })
})

test('a technician shows the closed door or says why not', () => {
  given(atTheDoor).when('noAccess', li, { expectedPhotos: 0, noPhotoReason: null }).thenRefused('photo.or-reason', '/noPhotoReason')
})

test('a technician cannot try again in the past', () => {
  given(atTheDoor, { now }).when('noAccess', li, { until: now }).thenRefused('until.past', '/until')
})

test('an agent was not at the door', () => {
  given(atTheDoor).when('noAccess', zhou).thenRefused('action.not-yours')
})
