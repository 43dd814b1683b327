import { dayAndTime } from '@linying/look'
import { wallClock } from '../../features/display/wall-clock'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { ListItem } from '../../ui/list-item'
import { staffCallsWords as words } from '../../wording/staff-calls'
import type { Call } from './use-calls'

/** One call: when it rang, who picked up, how long the caller waited, and what else is known. */
export function CallItem({ call, utcOffsetMinutes }: { readonly call: Call; readonly utcOffsetMinutes: number }) {
  const { id, rangAt, ticketId } = call
  return (
    <ListItem
      id={`call-${id}`}
      title={`${dayAndTime(rangAt, wallClock(utcOffsetMinutes))} ${becameOf(call)}`}
      detail={detailsOf(call).join(' · ')}
      aside={<Standing call={call} />}
      {...(ticketId !== null && { onTap: () => void open(routes.staffTicket.link({ ticketId })) })}
    />
  )
}

function Standing({ call: { answered, inTime } }: { readonly call: Call }) {
  if (!answered) return <Badge tone="late" text={words.figures.missed} />
  return inTime ? <Badge tone="onTime" text={words.inTime} /> : <Badge tone="soon" text={words.late} />
}

function becameOf({ answered, answeredByName }: Call): string {
  if (!answered) return words.missed
  return answeredByName === null ? words.answeredBySomebody : words.answeredBy(answeredByName)
}

function detailsOf({ answered, waitingSeconds, handedOverAfterRing, callerPhone, ticketNumber, source, note }: Call): readonly string[] {
  return [
    answered ? words.waited(waitingSeconds) : words.rang(waitingSeconds),
    ...(handedOverAfterRing === null ? [] : [words.handedOver(handedOverAfterRing)]),
    ...(callerPhone === '' ? [] : [callerPhone]),
    ...(ticketNumber === null ? [] : [words.about(ticketNumber)]),
    words.sources[source],
    ...(note === '' ? [] : [note])
  ]
}
