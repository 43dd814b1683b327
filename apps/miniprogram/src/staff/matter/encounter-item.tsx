import type { AnswerOf } from '@linying/client'
import { timeOfDay } from '@linying/look'
import { open } from '../../platform'
import { routes } from '../../routes'
import { ListItem } from '../../ui/list-item'
import { staffPostWords as words } from '../../wording/staff-post'
import { outcomeOf } from './outcome-of'

type Encounter = AnswerOf<'getPatrolSlotDay'>['duties'][number]['encounters'][number]

/** One encounter on record; one that became a ticket opens it. */
export function EncounterItem({ encounter, utcOffsetMinutes }: { readonly encounter: Encounter; readonly utcOffsetMinutes: number }) {
  const { at, whom, topic, roomLabel, ticketId, ticketNumber } = encounter
  const who = [whom, roomLabel].filter(part => part).join(' ')
  const result = ticketNumber === null ? outcomeOf(encounter) : words.registered(ticketNumber)
  return (
    <ListItem
      title={`${who} · ${topic}`}
      detail={`${timeOfDay(at, utcOffsetMinutes)} ${result}`}
      {...(ticketId !== null && { onTap: () => void open(routes.staffTicket.link({ ticketId })) })}
    />
  )
}
