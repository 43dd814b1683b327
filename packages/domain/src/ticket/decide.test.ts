import { aTicket, chen, given, li, usualReport, wang, zhang, zhou } from '@linying/testkit/rules'

const now = '2026-11-22T04:00:00.000Z'
const accepted = aTicket().acceptedBy(zhou)

describe('a decision on what somebody saw', () => {
  test('an agent cannot assign what a colleague has assigned since she looked', () => {
    const seenVersion = accepted.ticket.version
    given(accepted.assignedTo(li), { seenVersion }).when('assign', chen, { technicianId: zhang.id }).thenRefused('ticket.stale')
  })

  test('a supervisor’s transfer is stale once the ticket has passed on', () => {
    const assigned = accepted.assignedTo(li)
    const passedOn = assigned.does('transfer', li, { technicianId: zhang.id })
    given(passedOn, { seenVersion: assigned.ticket.version })
      .when('transfer', { ...zhang, roles: ['supervisor'] }, { technicianId: li.id })
      .thenRefused('ticket.stale')
  })

  test('an agent’s decision holds where only a note came in between', () => {
    given(accepted.does('addNote', wang), { seenVersion: accepted.ticket.version }).when('assign', chen).thenHappened('TicketAssigned')
  })

  test('an agent’s decision holds on exactly the version that was decisive', () => {
    given(accepted, { seenVersion: accepted.ticket.decisiveVersion }).when('assign', chen).thenHappened('TicketAssigned')
    given(accepted, { seenVersion: accepted.ticket.decisiveVersion - 1 })
      .when('assign', chen)
      .thenRefused('ticket.stale')
  })

  test('a technician’s step holds whatever he saw, since it is decided on what is true now', () => {
    given(accepted.assignedTo(li).arrived(), { seenVersion: 1 }).when('recordStep', li).thenHappened('StepRecorded')
  })

  test('a step that arrives after the ticket was finished is refused for that, not for being late', () => {
    given(accepted.assignedTo(li).finished(), { seenVersion: 1 }).when('recordStep', li).thenRefused('action.not-open-now')
  })
})

describe('what an event carries', () => {
  test('the ticket, who did it and as what, the device’s time and the server’s', () => {
    given(accepted.assignedTo(li), { now })
      .when('take', li)
      .thenHappened('TicketTaken', {
        ticketId: usualReport.ticketId,
        actor: { id: li.id, as: 'assignee' },
        occurredAt: now,
        recordedAt: now,
        payload: {},
        content: {}
      })
  })

  test('somebody who is agent and supervisor acts as agent where both may', () => {
    given(accepted)
      .when('assign', { ...zhou, roles: ['supervisor', 'agent'] })
      .thenHappened('TicketAssigned', { actor: { id: zhou.id, as: 'agent' } })
  })

  test('words of nothing but space are left out', () => {
    given(accepted.assignedTo(li).arrived()).when('recordStep', li, { note: ' \n ' }).thenHappened('StepRecorded', { content: {} })
  })

  test('personal words stand in the content alone, which can be erased', () => {
    const { decision } = given(accepted).when('addNote', wang, { text: '王秀兰 13812345678' })
    const [event] = 'events' in decision ? decision.events : []
    const { content, ...permanent } = event ?? { content: {} }
    expect(content).toEqual({ text: '王秀兰 13812345678' })
    expect(JSON.stringify(permanent)).not.toContain('王秀兰')
  })
})
