import type { OperatorDirectory } from '@linying/database'
import { z } from 'zod'

/**
 * The id of the ticket that an operator means: by its id, its number, or community id and number with a slash between.
 * Throws: Error with a sentence that says what to write instead
 */
export async function findTicket(asked: string, { ticketsNumbered }: Pick<OperatorDirectory, 'ticketsNumbered'>): Promise<string> {
  if (z.uuid().safeParse(asked).success) return asked.toLowerCase()
  const [number = '', communityId] = asked.split('/').reverse()
  const found = await ticketsNumbered(number)
  const meant = communityId === undefined ? found : found.filter(ticket => ticket.communityId === communityId)
  const [only, ...more] = meant
  if (only === undefined) throw new Error(`There is no ticket ${asked}.`)
  if (more.length === 0) return only.ticketId
  const choices = meant.map(ticket => `  ${ticket.communityId}/${number}  ${ticket.communityName}`).join('\n')
  throw new Error(`Several communities have a ticket ${number}. Which one?\n${choices}`)
}
