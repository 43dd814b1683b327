import type { AnswerOf } from '@linying/client'
import { timeOfDay } from '@linying/look'
import { open } from '../../platform'
import { routes } from '../../routes'
import { ListItem } from '../../ui/list-item'
import { staffPostWords as words } from '../../wording/staff-post'
import { outcomeOf } from './outcome-of'

type Encounter = AnswerOf<'getPatrolSlotDay'>['duties'][number]['encounters'][number]

/** One encounter on record; it opens the ticket that it became, or its record. */
export function EncounterItem({ encounter, utcOffsetMinutes }: { readonly encounter: Encounter; readonly utcOffsetMinutes: number }) {
  const { at, whom, topic, roomLabel, visitId, ticketId, ticketNumber } = encounter
  const who = [whom, roomLabel].filter(part => part).join(' ')
  const result = ticketNumber === null ? outcomeOf(encounter) : words.registered(ticketNumber)
  const link = ticketId === null ? routes.staffVisit.link({ visitId }) : routes.staffTicket.link({ ticketId })
  return <ListItem title={`${who} · ${topic}`} detail={`${timeOfDay(at, utcOffsetMinutes)} ${result}`} onTap={() => void open(link)} />
}
