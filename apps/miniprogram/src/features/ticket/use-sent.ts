import { useCallback } from 'react'
import { toast } from '../../platform'
import { unsentSentence } from '../api/failure-sentence'
import type { Reading } from '../cache/use-reading'
import type { Sent } from './action/send-action'
import type { TicketView } from './ticket-view'

/** What the page does after an action was tried: show the new state, or say why not and read the newest. */
export function useSent({ show, reload }: Reading<TicketView>): (sent: Sent) => void {
  return useCallback(
    sent => {
      if (sent.kind === 'arrived') show(sent.ticket)
      sayUnsent(sent)
      if (sent.kind === 'refused') void reload()
    },
    [show, reload]
  )
}

/** Where nothing stands beside the button: why it was not sent or not taken. */
export function sayUnsent(sent: Sent): void {
  if (sent.kind === 'refused' || sent.kind === 'no-answer') toast(unsentSentence(sent.failure))
}
