import { aTicket, given, li, zhang, zhou } from '@linying/testkit/rules'

const onSite = aTicket().assignedTo(li).arrived()
const elbow = { name: '4分弯头', quantity: '1.5', unit: '个' }

test('a technician records a step with its photo, note and materials', () => {
  given(onSite)
    .when('recordStep', li, { step: 'replace_part', note: '更换弯头', materials: [elbow], expectedPhotos: 2 })
    .thenHappened('StepRecorded', {
      payload: { step: 'replace_part', materials: [elbow], expectedPhotos: 2, noPhotoReason: null },
      content: { note: '更换弯头' },
      audience: 'public'
    })
    .leaves({ status: 'working', stepCount: 1 })
})

test('a technician cannot record a step with neither a photo nor a reason for none', () => {
  given(onSite).when('recordStep', li, { expectedPhotos: 0, noPhotoReason: null }).thenRefused('photo.or-reason', '/noPhotoReason')
})

test('a technician may say why there is no photo', () => {
  given(onSite).when('recordStep', li, { expectedPhotos: 0, noPhotoReason: 'too_dark' }).thenHappened('StepRecorded')
})

test.each(['', '  '])('a technician names a step of his own (%j is no name)', label => {
  given(onSite).when('recordStep', li, { step: 'free', label }).thenRefused('step.label-missing', '/label')
})

test('a technician’s own step keeps the name that he gave it', () => {
  given(onSite)
    .when('recordStep', li, { step: 'free', label: '清理橱柜' })
    .thenHappened('StepRecorded', { content: { label: '清理橱柜', note: '弯头开裂' } })
})

test('a step of the template carries no other name', () => {
  const { decision } = given(onSite).when('recordStep', li, { step: 'test', label: '清理橱柜', note: '' })
  expect(decision).toMatchObject({ events: [{ payload: { step: 'test' }, content: {} }] })
  expect(JSON.stringify(decision)).not.toContain('清理橱柜')
})

test('a technician cannot record a step before he is under way', () => {
  given(aTicket().assignedTo(li).taken()).when('recordStep', li).thenRefused('action.not-open-now')
})

test('a technician cannot record a step on a colleague’s ticket', () => {
  given(onSite).when('recordStep', zhang).thenRefused('ticket.not-yours')
})

test('an agent cannot record a step', () => {
  given(onSite).when('recordStep', zhou).thenRefused('action.not-yours')
})
