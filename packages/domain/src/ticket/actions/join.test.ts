import { aTicket, given, li, qin, wang, zhou } from '@linying/testkit/rules'
import { system } from '../../people/actor.js'

const duplicate = '01900000-0000-7000-8000-00000000f003'

test('an agent lets a resident with the same trouble follow the ticket', () => {
  given(aTicket())
    .when('join', zhou, { residentId: qin.id, from: duplicate })
    .thenHappened('ReporterJoined', { payload: { residentId: qin.id, from: duplicate } })
    .leaves({ status: 'submitted', joined: [expect.objectContaining({ residentId: qin.id, from: duplicate, solved: null })] })
})

test('whoever reported a duplicate joins by itself', () => {
  given(aTicket())
    .when('join', system)
    .thenHappened('ReporterJoined', { actor: { id: null, as: 'system' } })
})

test('nobody joins twice', () => {
  given(aTicket().does('join', zhou)).when('join', zhou).thenRefused('already-joined', '/residentId')
})

test('a resident cannot join her own ticket', () => {
  given(aTicket()).when('join', zhou, { residentId: wang.id }).thenRefused('already-joined', '/residentId')
})

test('nobody joins a ticket that is closed', () => {
  given(aTicket().assignedTo(li).confirmed()).when('join', zhou).thenRefused('action.not-open-now')
})
