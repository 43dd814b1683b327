import { limits } from '@linying/domain'
import { dayWords, spanWords, timeOfDay } from '@linying/look'
import { useState } from 'react'
import { wallClock } from '../../features/display/wall-clock'
import { Button } from '../../ui/button'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { ListItem } from '../../ui/list-item'
import { residentReportWords as words } from '../../wording/resident-report'
import { comingDays, type Span } from './parts-of-day'

type AppointmentsFieldProps = {
  readonly label: string
  readonly appointments: readonly Span[]
  readonly utcOffsetMinutes: number
  readonly error: string | undefined
  readonly onChange: (appointments: readonly Span[]) => void
}

/** When somebody may come: a day, then its parts; as many as she likes up to the limit, or none. */
export function AppointmentsField({ label, appointments, utcOffsetMinutes, error, onChange }: AppointmentsFieldProps) {
  const clock = wallClock(utcOffsetMinutes)
  const days = comingDays(clock.now, utcOffsetMinutes)
  const [dayChosen, setDayChosen] = useState<string>()
  const day = days.find(({ startsAt }) => startsAt === dayChosen)
  const isFull = appointments.length >= limits.appointments
  const chosen = new Set(appointments.map(({ from }) => from))

  function remove(from: string) {
    onChange(appointments.filter(other => other.from !== from))
  }

  function toggle(from: string) {
    const span = day?.spans.find(candidate => candidate.from === from)
    if (chosen.has(from)) remove(from)
    else if (span && !isFull) onChange([...appointments, { from: span.from, to: span.to }])
  }

  return (
    <Field
      id="field-appointments"
      label={label}
      hint={isFull ? words.appointmentsFull(limits.appointments) : words.appointmentsHint(limits.appointments)}
      error={error}
    >
      <Chips
        id="day"
        chosen={dayChosen}
        choices={days.map(({ startsAt }) => ({ value: startsAt, text: dayWords(startsAt, clock) }))}
        onPick={setDayChosen}
      />
      {day && (
        <Chips
          id="part"
          chosenMany={[...chosen]}
          choices={day.spans.map(({ part, from, to }) => ({
            value: from,
            text: words.partWithHours(words.parts[part], timeOfDay(from, utcOffsetMinutes), timeOfDay(to, utcOffsetMinutes))
          }))}
          onPick={toggle}
        />
      )}
      {appointments.map(({ from, to }, index) => (
        <ListItem
          key={from}
          id={`appointment-${index}`}
          icon="clock"
          title={spanWords(from, to, clock)}
          aside={<Button id={`appointment-remove-${index}`} look="plain" text={words.removeTime} onTap={() => remove(from)} />}
        />
      ))}
    </Field>
  )
}
