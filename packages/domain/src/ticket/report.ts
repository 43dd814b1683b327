import { type Policy, type Promised, promisedTo } from '../clock/policy.js'
import { type Statute, withinLaw } from '../clock/statute.js'
import { termsFor } from '../clock/terms-for.js'
import type { CalendarTerms, WorkingCalendar } from '../clock/working-calendar.js'
import type { ComplaintFacts } from '../complaint/complaint.js'
import type { ComplaintCategory } from '../complaint/complaint-category.js'
import { mayBeAboutSomebody } from '../complaint/may-be-about-somebody.js'
import { type Colleague, personMeant } from '../complaint/person-meant.js'
import { responsibleDepartment } from '../complaint/responsible-department.js'
import type { Instant } from '../instant.js'
import type { Capacity } from '../people/actor.js'
import type { Department } from '../people/role.js'
import { isVisited } from '../service/is-visited.js'
import type { ServiceRules } from '../service/service-rules.js'
import { type Category, isCategoryOf } from './category.js'
import { type Decision, refuse } from './decision.js'
import { type Appointment, audienceTable } from './events.js'
import type { Channel, Kind, Urgency } from './kind.js'

export interface Report {
  readonly ticketId: string
  readonly eventId: string
  readonly kind: Kind
  readonly category: Category
  readonly urgency: Urgency
  /** `aboutPersonId`: whom somebody of the staff has named. */
  readonly complaint: Pick<ComplaintFacts, 'severity' | 'aboutPersonId'> | null
  /** Whoever works or has worked here; needed for complaints only. */
  readonly colleagues: readonly Colleague[]
  readonly offerName: string | null
  readonly channel: Channel
  readonly organizationId: string
  readonly communityId: string
  readonly roomId: string | null
  readonly publicPlaceId: string | null
  readonly residentId: string | null
  readonly photosPublic: boolean
  readonly appointments: readonly Appointment[]
  readonly expectedPhotos: number
  readonly rules: ServiceRules
  /** What the community promises; the ticket keeps what applies to it. */
  readonly policies: readonly Policy[]
  /** What the law asks of whoever runs the community, about this kind of ticket. */
  readonly statutes: readonly Statute[]
  readonly workingCalendar: WorkingCalendar | null
  readonly text: string
  readonly contactName: string
  readonly contactPhone: string
  /** Where it is, in words, when neither room nor public place is known: reports by phone and imports. */
  readonly placeText: string
  /** What a complaint asks for. */
  readonly demand: string
  /** Whom a complaint is about, in words. */
  readonly aboutWhom: string
  readonly occurredAt: Instant
  readonly by: { readonly id: string | null; readonly as: Capacity }
}

/**
 * A ticket begins: somebody says what is wrong and where.
 * Refuses: 'category.unknown', 'complaint.severity-missing', 'complaint.about-yourself' since nobody may see a complaint about himself,
 *   'place.missing', 'appointment.past', 'appointment.upside-down'
 */
export function report(said: Report, now: Instant): Decision {
  if (!isCategoryOf(said.kind, said.category)) return refuse('category.unknown', '/category')
  if (said.kind === 'complaint' && said.complaint === null) return refuse('complaint.severity-missing', '/complaint')
  const complaint = complaintOf(said)
  if (complaint !== null && said.by.id !== null && complaint.aboutPersonId === said.by.id)
    return refuse('complaint.about-yourself', '/complaint/aboutWhom')
  if (said.roomId === null && said.publicPlaceId === null && !said.placeText.trim()) return refuse('place.missing', '/place')
  for (const [index, { from, to }] of said.appointments.entries()) {
    if (to <= now) return refuse('appointment.past', `/appointments/${index}/to`)
    if (to <= from) return refuse('appointment.upside-down', `/appointments/${index}/to`)
  }
  const { kind, category, channel, organizationId, communityId, roomId, publicPlaceId, residentId, photosPublic, appointments } = said
  const { expectedPhotos, rules, offerName } = said
  const urgency = urgencyOf(said)
  const promises = withinLaw(promisedTo(said.policies, { kind, category, urgency }), said.statutes, category)
  const promised = promises.filter(({ metric }) => metric !== 'return_visit' || isVisited(said, rules))
  return {
    events: [
      {
        id: said.eventId,
        type: 'TicketReported',
        ticketId: said.ticketId,
        actor: said.by,
        audience: audienceTable.TicketReported,
        occurredAt: said.occurredAt,
        recordedAt: now,
        payload: {
          kind,
          category,
          urgency,
          department: departmentOf(said),
          complaint,
          offerName,
          channel,
          organizationId,
          communityId,
          roomId,
          publicPlaceId,
          residentId,
          photosPublic,
          appointments,
          expectedPhotos,
          rules,
          promised,
          calendar: calendarFor(promised, said, now)
        },
        content: wordsOf(said)
      }
    ]
  }
}

/** What somebody of the staff has named stands; whom the words seem to mean is hidden from, and stays to be sorted out. */
function complaintOf({ kind, complaint, colleagues, ...said }: Report): ComplaintFacts | null {
  if (kind !== 'complaint' || complaint === null) return null
  const { severity, aboutPersonId } = complaint
  if (aboutPersonId !== null) return { severity, aboutPersonId, restricted: false }
  const words = [said.aboutWhom, said.text, said.demand]
  const meant = words.map(one => personMeant(one, colleagues)).find(id => id !== null)
  return { severity, aboutPersonId: meant ?? null, restricted: mayBeAboutSomebody(said, colleagues) }
}

/** An emergency is always urgent, and so is a serious complaint. */
function urgencyOf({ kind, urgency, complaint }: Report): Urgency {
  return kind === 'emergency' || complaint?.severity === 'serious' ? 'urgent' : urgency
}

function departmentOf({ kind, category, text }: Report): Department | null {
  // `isCategoryOf` has just said so
  return kind === 'complaint' ? responsibleDepartment(category as ComplaintCategory, text) : null
}

/** How far ahead the holidays go along in the event. Unit: days */
export const calendarDays = 60

function calendarFor(promised: readonly Promised[], { workingCalendar }: Report, now: Instant): CalendarTerms | null {
  if (workingCalendar === null || !promised.some(({ runs }) => runs === 'duty_hours')) return null
  return termsFor(workingCalendar, now, calendarDays)
}

function wordsOf({ text, contactName, contactPhone, placeText, demand, aboutWhom }: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ text, contactName, contactPhone, placeText, demand, aboutWhom }).filter(([, value]) => value.trim())
  )
}
