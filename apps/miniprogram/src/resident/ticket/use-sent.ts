import { useCallback } from 'react'
import { unsentSentence } from '../../features/api/failure-sentence'
import type { Reading } from '../../features/cache/use-reading'
import type { Sent } from '../../features/ticket/action/send-action'
import type { TicketView } from '../../features/ticket/ticket-view'
import { toast } from '../../platform'

/** What the page does after an action was tried: show the new state, or say why not and read the newest. */
export function useSent({ show, reload }: Reading<TicketView>): (sent: Sent) => void {
  return useCallback(
    sent => {
      if (sent.kind === 'arrived') show(sent.ticket)
      if (sent.kind === 'refused' || sent.kind === 'no-answer') toast(unsentSentence(sent.failure))
      if (sent.kind === 'refused') void reload()
    },
    [show, reload]
  )
}
