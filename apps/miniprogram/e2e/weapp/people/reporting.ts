import type { Client } from '@linying/client'
import type { MiniProgram } from '../../weapp-runner/open-mini-program'

export async function beginReport(app: MiniProgram): Promise<void> {
  await app.tap('report')
  await app.waitFor(() => app.byId('fault-water_leak'), 'the report form')
}

/** What the resident's page shows as the ticket's number. */
export async function numberOnScreen(app: MiniProgram): Promise<string> {
  const words = await app.waitFor(() => /[A-Z]{2}-\d{4}-\d{4}/.exec(app.text())?.[0], 'a number')
  return words
}

/** All tickets that this person sees, from the server. */
export async function ticketsOf(client: Client) {
  const { items } = await client.call('listTickets', { query: { limit: 50 } })
  return items
}

/** The only ticket that this person sees, in full. */
export async function onlyTicketOf(client: Client) {
  const [only, ...others] = await ticketsOf(client)
  if (!only || others.length > 0) throw new Error(`expected one ticket, there are ${others.length + (only ? 1 : 0)}`)
  return client.call('getTicket', { params: { ticketId: only.id } })
}
