import { aComplaint, given, gu, li, sun, zhang, zhou } from '@linying/testkit/rules'

const attitude = aComplaint({ category: 'service_attitude', text: '等了两个小时' })
const named = attitude.does('namePerson', sun, { personId: li.id })

test('whoever leads says whom it is about: hidden from that person from then on, open to the others', () => {
  given(attitude)
    .when('namePerson', sun, { personId: li.id, text: '住户电话里说的' })
    .thenHappened('PersonNamed', { audience: 'restricted', payload: { personId: li.id }, content: { text: '住户电话里说的' } })
    .leaves({ complaint: { severity: 'minor', aboutPersonId: li.id, restricted: false } })
})

test('somebody else is named where the first name was wrong, also after it is closed', () => {
  given(named.does('accept', zhou).finished().confirmed())
    .when('namePerson', gu, { personId: zhang.id })
    .thenHappened('PersonNamed')
    .leaves({ complaint: { severity: 'minor', aboutPersonId: zhang.id, restricted: false } })
})

test('a guess is confirmed by naming that person', () => {
  const guessed = aComplaint({
    category: 'service_attitude',
    aboutWhom: '李师傅',
    colleagues: [{ id: li.id, name: '李建国', badge: 'A1' }]
  })
  expect(guessed.ticket.complaint).toEqual({ severity: 'minor', aboutPersonId: li.id, restricted: true })
  given(guessed)
    .when('namePerson', sun, { personId: li.id })
    .thenHappened('PersonNamed')
    .leaves({ complaint: { restricted: false } })
})

test('nobody is named twice, nor without saying how one knows', () => {
  given(named).when('namePerson', gu, { personId: li.id }).thenRefused('complaint.named-already', '/personId')
  given(attitude).when('namePerson', gu, { text: '' }).thenRefused('reason.text-missing', '/text')
})

test('whoever never worked here is not named', () => {
  given(attitude, { isColleague: false }).when('namePerson', sun).thenRefused('person.unknown', '/personId')
})

test('an agent names nobody', () => {
  given(attitude).when('namePerson', zhou).thenRefused('action.not-yours')
})
