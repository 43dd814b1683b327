import type { Appointment, SealedEvent } from '@linying/domain'
import { readsAsPublic } from './as-far-as-told.js'
import type { TicketRecord } from './ticket-store.js'
import { type Reading, wordsOf } from './words-of.js'

interface ReportView {
  readonly text: string | null
  readonly contact: { readonly name: string; readonly phone: string } | null
  readonly appointments: Appointment[]
}

/** What was reported, as far as it is for whoever reads. */
export function reportView(reading: Reading): ReportView {
  const { record } = reading
  const reported = reportIn(record)
  const words = wordsOf(reading, reported)
  const name = words.contactName ?? ''
  const phone = words.contactPhone ?? ''
  // whoever lives there now is told when somebody comes, and nothing that another household wrote
  if (readsAsPublic(record)) {
    const isNewcomer = record.standing.standing === 'newcomer'
    return { text: null, contact: null, appointments: isNewcomer ? [...reported.payload.appointments] : [] }
  }
  return {
    text: words.text ?? null,
    contact: name || phone ? { name, phone } : null,
    appointments: [...reported.payload.appointments]
  }
}

export function reportIn({ events }: TicketRecord): SealedEvent<'TicketReported'> {
  return events[0] as SealedEvent<'TicketReported'> // evolve has thrown on any other beginning
}
