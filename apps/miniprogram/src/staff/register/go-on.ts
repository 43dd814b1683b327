import { goBack, replaceWith } from '../../platform'
import { routes } from '../../routes'
import { linkToVisit } from '../care/visit-draft'
import type { AtPost } from './at-post'
import { noteRegistered } from './from-post'

export type RegisteredFrom = {
  readonly personId: string
  readonly atPost: AtPost | undefined
  /** Whose care visit found it. */
  readonly careId: string | undefined
}

type Registered = {
  readonly ticketId: string
  /** Only who leads reads it for now, so that there is no page to go on to. */
  readonly restricted: boolean
}

/** The ticket is there: back to the post or the care visit that it is from, which names it now; on to the ticket for any other call. */
export async function goOn({ ticketId, restricted }: Registered, { personId, atPost, careId }: RegisteredFrom): Promise<void> {
  if (atPost) {
    noteRegistered(atPost, ticketId, personId)
    return goBack(routes.staffToday.link({}))
  }
  if (careId) {
    linkToVisit(careId, ticketId)
    return goBack(routes.staffCareVisit.link({ careId }))
  }
  if (restricted) return goBack(routes.staffToday.link({}))
  return replaceWith(routes.staffTicket.link({ ticketId }))
}
