import { dayAndTime, entryTitle } from '@linying/look'
import { Icon } from '../../../ui/icon'
import { ListItem } from '../../../ui/list-item'
import { wallClock } from '../../display/wall-clock'
import type { FieldProps } from './field-props'

/** The entry that was wrong, newest first. */
export function EventField({ ticket, answer, onAnswer }: FieldProps<'event'>) {
  const { utcOffsetMinutes } = ticket.community
  const entries = ticket.timeline.filter(({ type }) => type !== 'PhotoReceived').reverse()
  return (
    <>
      {entries.map(entry => (
        <ListItem
          key={entry.id}
          id={`event-${entry.seq}`}
          title={entryTitle(entry, { reader: 'staff', utcOffsetMinutes })}
          detail={dayAndTime(entry.occurredAt, wallClock(utcOffsetMinutes))}
          aside={answer === entry.id && <Icon name="check" />}
          onTap={() => onAnswer(entry.id)}
        />
      ))}
    </>
  )
}
