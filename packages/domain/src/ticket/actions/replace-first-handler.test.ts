import { aComplaint, aTicket, chen, given, gu, li, sun, type TicketStory, usualLeaders, wang, zhou } from '@linying/testkit/rules'
import type { Actor } from '../../people/actor.js'
import { actionsOpenTo } from '../actions-open-to.js'
import { isHandler } from '../is-handler.js'

const gone = { firstHandlerIsHere: false } as const
const complaint = aComplaint().acceptedBy(zhou)

test.each([chen, sun, gu])('whoever dispatches or leads names who answers for it after the first handler has left', by => {
  given(aTicket().acceptedBy(zhou), gone)
    .when('replaceFirstHandler', by, { personId: chen.id, text: '周敏已调走' })
    .thenHappened('FirstHandlerReplaced', {
      payload: { from: zhou.id, personId: chen.id },
      content: { text: '周敏已调走' },
      audience: 'household'
    })
    .leaves({ firstHandlerId: chen.id, handlerIds: [zhou.id] })
})

test('nobody replaces a first handler who works here, and sees no button for it', () => {
  given(complaint).when('replaceFirstHandler', gu).thenRefused('first-handler.still-here')
  expect(offered(complaint, gu, true)).not.toContain('replaceFirstHandler')
  expect(offered(complaint, gu, false)).toContain('replaceFirstHandler')
})

test('what nobody has taken in yet needs no successor', () => {
  given(aTicket(), gone).when('replaceFirstHandler', gu).thenRefused('first-handler.still-here')
})

test.each([wang, li])('neither a resident nor a technician replaces anybody', by => {
  given(complaint, gone).when('replaceFirstHandler', by).thenRefused('action.not-yours')
})

test.each([[[]], [['technician']], [['admin']]] as const)('a successor with the posts %j is refused', successorRoles => {
  given(complaint, { ...gone, successorRoles })
    .when('replaceFirstHandler', gu)
    .thenRefused('first-handler.not-at-work', '/personId')
})

test('a complaint never passes to whom it is about, nor while it is restricted to somebody who does not lead', () => {
  const named = { severity: 'major', aboutPersonId: chen.id } as const
  given(aComplaint({ complaint: named }).acceptedBy(zhou), gone)
    .when('replaceFirstHandler', gu, { personId: chen.id })
    .thenRefused('first-handler.may-not-read', '/personId')
  const restricted = given(complaint.does('restrict', gu), gone)
  restricted.when('replaceFirstHandler', gu, { personId: chen.id }).thenRefused('first-handler.may-not-read', '/personId')
  restricted.when('replaceFirstHandler', gu, { personId: sun.id }).thenHappened('FirstHandlerReplaced')
})

test('neither the one who left nor the one who follows speaks on it as a resident', () => {
  const { ticket } = aTicket().acceptedBy(zhou).does('replaceFirstHandler', gu, { personId: chen.id }, gone)
  expect([zhou, chen].map(({ id }) => isHandler(ticket, id))).toEqual([true, true])
})

function offered({ ticket, now }: TicketStory, by: Actor, firstHandlerIsHere: boolean) {
  const known = { now, technician: null, leaders: usualLeaders, eventIds: new Set<string>(), firstHandlerIsHere }
  return actionsOpenTo(ticket, by, known).map(({ action }) => action)
}
