import { aComplaint, given, gu, li, sun, zhou } from '@linying/testkit/rules'

const attitude = aComplaint({ category: 'service_attitude', text: '等了两个小时' })

test('whoever leads says that it is about nobody, and why: agents go on with it', () => {
  given(attitude)
    .when('liftRestriction', sun, { text: '说的是门禁' })
    .thenHappened('RestrictionLifted', { audience: 'restricted', content: { text: '说的是门禁' } })
    .leaves({ complaint: { severity: 'minor', aboutPersonId: null, restricted: false } })
})

test('a name that was wrong is taken back with it', () => {
  given(attitude.does('namePerson', sun, { personId: li.id }))
    .when('liftRestriction', gu)
    .thenHappened('RestrictionLifted')
    .leaves({ complaint: { severity: 'minor', aboutPersonId: null, restricted: false } })
})

test('nothing is lifted where nobody is kept out', () => {
  given(aComplaint()).when('liftRestriction', gu).thenRefused('complaint.not-restricted')
})

test('whoever lifts says why, and an agent lifts nothing', () => {
  given(attitude).when('liftRestriction', gu, { text: '' }).thenRefused('reason.text-missing', '/text')
  given(attitude).when('liftRestriction', zhou).thenRefused('action.not-yours')
})
