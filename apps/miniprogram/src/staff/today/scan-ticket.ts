import { ApiProblem } from '@linying/client'
import { api } from '../../features/api/api'
import { unreadSentence } from '../../features/api/failure-sentence'
import { open, scanCode, toast } from '../../platform'
import { routes } from '../../routes'
import { staffTodayWords as words } from '../../wording/staff-today'

/** Scans a code: of a ticket, which opens where it is one of his communities', or of a patrol post. */
export async function scanTicket(): Promise<void> {
  const scan = await scanCode()
  if (scan.kind !== 'scanned') return
  const post = /\/p\/([A-Za-z0-9_-]{22})$/.exec(scan.text)?.[1]
  if (post !== undefined) return open(routes.staffPost.link({ token: post }))
  const token = /\/t\/([A-Za-z0-9_-]{22})$/.exec(scan.text)?.[1]
  if (token === undefined) return toast(words.notATicketCode)
  try {
    const { ticketId } = await api.call('openCode', { params: { token }, query: {} })
    if (ticketId === null) return toast(words.notForYou)
    await open(routes.staffTicket.link({ ticketId }))
  } catch (failure) {
    toast(failure instanceof ApiProblem && failure.status === 404 ? words.notATicketCode : unreadSentence(failure))
  }
}
