import { dayAndTime, spanWords, type WallClock } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import type { TicketView } from '../../features/ticket/ticket-view'
import { PhotoRow } from '../../features/ticket/timeline/photo-row'
import { makeCall } from '../../platform'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffTicketWords as words } from '../../wording/staff-ticket'

type Joined = TicketView['joined'][number]

/** Households with the same trouble: what each wrote, when somebody may come, how to call it, and whether it is solved there. */
export function JoinedList({ ticket }: { readonly ticket: TicketView }) {
  const clock = wallClock(ticket.community.utcOffsetMinutes)
  if (ticket.joined.length === 0) return null
  return (
    <Card id="joined" title={words.joined(ticket.joined.length)}>
      {ticket.reporterLeft && <Text>{words.reporterLeft}</Text>}
      {ticket.joined.map(one => (
        <JoinedLine key={one.id} joined={one} clock={clock} />
      ))}
    </Card>
  )
}

function JoinedLine({ joined, clock }: { readonly joined: Joined; readonly clock: WallClock }) {
  const { id, name, phone, place, photos, solved } = joined
  return (
    <>
      <ListItem
        id={`joined-${id}`}
        icon="phone"
        title={[place, name].filter(Boolean).join(' · ') || words.joinedUnknown}
        detail={detailOf(joined, clock)}
        {...(solved !== null && {
          aside: <Badge text={solved ? words.solvedThere : words.notSolvedThere} tone={solved ? 'quiet' : 'late'} />
        })}
        {...(isCallable(phone) && { onTap: () => void makeCall(phone) })}
      />
      <PhotoRow photos={photos} />
    </>
  )
}

function detailOf({ text, phone, appointments, at }: Joined, clock: WallClock): string {
  const when = appointments.map(({ from, to }) => words.mayCome(spanWords(from, to, clock)))
  // each on a line of its own: none is broken in the middle of what it says
  return [text, ...when, phone, words.joinedAt(dayAndTime(at, clock))].filter(Boolean).join('\n')
}

/** Whoever could still grab the order sees the number masked. */
function isCallable(phone: string): boolean {
  return phone !== '' && !phone.includes('*')
}
