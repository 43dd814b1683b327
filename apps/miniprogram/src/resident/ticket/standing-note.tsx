import { Text } from '@tarojs/components'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Card } from '../../ui/card'
import { residentTicketWords as words } from '../../wording/resident-ticket'

/** Why she sees only part of it: it is a neighbour's, or an earlier household's, or she has moved out or gone out of it. */
export function StandingNote({ ticket }: { readonly ticket: TicketView }) {
  const note = noteFor(ticket)
  if (note === undefined) return null
  return (
    <Card id="standing" title={note.title}>
      <Text>{note.text}</Text>
      {ticket.joining !== null && ticket.joining.solved !== null && (
        <Text id="own-word">{ticket.joining.solved ? words.saidSolvedHere : words.saidNotSolvedHere}</Text>
      )}
    </Card>
  )
}

function noteFor({ standing, movedOutAt, reporterLeft }: TicketView) {
  if (movedOutAt !== null) return words.movedOut
  if (standing === 'joined') return words.joined
  if (standing === 'newcomer') return words.newcomer
  return reporterLeft ? words.wentOut : undefined
}
