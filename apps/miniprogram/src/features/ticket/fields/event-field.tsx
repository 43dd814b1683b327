import { dayAndTime, entryTitle } from '@linying/look'
import { OptionItem } from '../../../ui/option-item'
import { wallClock } from '../../display/wall-clock'
import { EarlierButton } from '../timeline/earlier-button'
import { useTimeline } from '../timeline/use-timeline'
import type { FieldProps } from './field-props'

/** The entry that was wrong, newest first. */
export function EventField({ ticket, answer, onAnswer }: FieldProps<'event'>) {
  const { utcOffsetMinutes } = ticket.community
  const parts = useTimeline(ticket)
  const entries = parts.entries.filter(({ type }) => type !== 'PhotoReceived').reverse()
  return (
    <>
      {entries.map(entry => (
        <OptionItem
          key={entry.id}
          id={`event-${entry.seq}`}
          title={entryTitle(entry, { reader: 'staff', utcOffsetMinutes, kind: ticket.kind })}
          detail={dayAndTime(entry.occurredAt, wallClock(utcOffsetMinutes))}
          chosen={answer === entry.id}
          onPick={() => onAnswer(entry.id)}
        />
      ))}
      <EarlierButton parts={parts} />
    </>
  )
}
