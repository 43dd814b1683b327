import type { Actor, Instant, JoinedHousehold, Ticket } from '@linying/domain'
import { joinedHouseholdOf, maskName, maskPhone } from '@linying/domain'
import type { TicketPorts } from './ticket-ports.js'
import type { JoinedReport, TicketRecord } from './ticket-store.js'
import { type ShownPhoto, shownPhoto } from './timeline.js'

/** A household that follows the ticket, as the staff who see to it need it. */
export interface JoinedView {
  readonly id: string
  readonly at: Instant
  /** What it said last of whether it is solved there. */
  readonly solved: boolean | null
  /** Its own report; null where it was joined by name. */
  readonly ticketId: string | null
  readonly number: string | null
  readonly place: string
  readonly text: string
  readonly name: string
  readonly phone: string
  readonly appointments: { from: Instant; to: Instant }[]
  readonly photos: ShownPhoto[]
}

/** Those who joined, each with the words, photos, telephone number and appointment of its own report. Never for a neighbour. */
export function joinedViews(
  record: TicketRecord,
  ticket: Ticket,
  actor: Actor,
  seesContact: boolean,
  ports: Pick<TicketPorts, 'photos' | 'now'>
): JoinedView[] {
  if (actor.kind === 'system' || actor.roles.length === 0) return []
  return ticket.joined.map(one => joinedView(one, record, seesContact, ports))
}

function joinedView(
  { id, at, solved, residentId, from }: JoinedHousehold,
  { joinedReports, people }: TicketRecord,
  seesContact: boolean,
  ports: Pick<TicketPorts, 'photos' | 'now'>
): JoinedView {
  const report = joinedReports.find(({ ticketId }) => ticketId === from)
  const person = people.find(one => one.id === residentId)
  const name = report?.words.contactName || person?.name || ''
  const phone = report?.words.contactPhone || person?.phone || ''
  return {
    id,
    at,
    solved,
    ticketId: from,
    number: report?.number ?? null,
    place: placeOf(report),
    text: report?.words.text ?? '',
    name: seesContact ? name : maskName(name),
    phone: seesContact ? phone : maskPhone(phone),
    appointments: [...(report?.appointments ?? [])],
    photos: (report?.photos ?? []).filter(({ checkState }) => checkState !== 'blocked').map(photo => shownPhoto(photo, ports))
  }
}

function placeOf(report: JoinedReport | undefined): string {
  return report === undefined ? '' : report.place.label || (report.words.placeText ?? '')
}

/** What the viewer's own household, which joined, said last; null where he is of none. */
export function ownJoining(ticket: Ticket, actor: Actor): { readonly at: Instant; readonly solved: boolean | null } | null {
  const own = joinedHouseholdOf(ticket, actor)
  return own === undefined ? null : { at: own.at, solved: own.solved }
}
