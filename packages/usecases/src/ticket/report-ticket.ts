import {
  type Category,
  type Channel,
  evolve,
  type Instant,
  instant,
  type Kind,
  localTime,
  measureTable,
  noResident,
  numberPrefixes,
  type Report,
  report,
  type SealedEvent,
  type Severity,
  type Urgency
} from '@linying/domain'
import { Forbidden, NotFound, Refused, TooOften } from '../failure.js'
import { saysTheSame } from '../says-the-same.js'
import type { Viewer } from '../session/viewer.js'
import { firstChangeOf } from './change-of.js'
import { isReplay } from './replayed.js'
import type { TicketPorts } from './ticket-ports.js'
import type { KeyUse, NewTicketChange, ReportGround, TicketRecord } from './ticket-store.js'
import { type TicketView, ticketView } from './ticket-view.js'
import { unfold } from './unfolded.js'
import { mustBeWithinMeasure } from './within-measure.js'

export type PlaceAsked =
  | { readonly kind: 'room'; readonly roomId: string }
  | { readonly kind: 'public'; readonly publicPlaceId: string }
  | { readonly kind: 'words'; readonly text: string }

export interface ReportTicket {
  readonly id: string
  readonly eventId: string
  readonly kind: Kind
  readonly category: Category
  readonly urgency: Urgency
  readonly complaint: {
    readonly severity: Severity
    readonly demand: string
    readonly aboutWhom: string
    readonly aboutPersonId: string | null
  } | null
  /** The convenience service that is asked for. */
  readonly offerId: string | null
  readonly communityId: string
  readonly place: PlaceAsked
  readonly text: string
  readonly expectedPhotos: number
  readonly photosPublic: boolean
  readonly contactName: string
  readonly contactPhone: string
  readonly appointments: readonly { readonly from: Instant; readonly to: Instant }[]
  readonly occurredAt: Instant
  readonly channel: Channel
}

/**
 * A ticket begins: from the resident's side for a place of her own community, from the staff's side by an agent for somebody else.
 * Throws: NotFound (community), Forbidden, Refused, KeyReused, TooOften
 */
export async function reportTicket(
  ports: TicketPorts,
  viewer: Viewer,
  asked: ReportTicket,
  once: { readonly key: string; readonly requestHash: string }
): Promise<TicketView> {
  const ground = await groundFor(ports, viewer, asked, once.key)
  if (ground === undefined) throw new NotFound()
  if (isReplay(ground.usedKey, once.requestHash)) return existing(ports, viewer, asked.id)
  if (ground.existing === 'own') return existing(ports, viewer, asked.id, reportOf(asked, ground, viewer))
  if (ground.existing === 'foreign') throw new Refused({ code: 'ticket.id-taken', pointer: '/id' })
  mustBeAllowed(viewer, ground, asked)
  mustBeKnown(viewer, ground, asked)

  const now = ports.now()
  const decision = report(reportOf(asked, ground, viewer), now)
  if ('refusal' in decision) throw new Refused(decision.refusal)
  mustBeWithinMeasure(viewer, asked.kind, ground, now)
  const change = newTicketChange(decision.events, ground, now, ports)
  const use: KeyUse = { personId: viewer.personId, ...once, at: now, requestId: viewer.requestId }
  const outcome = await ports.tickets.create(change, use)
  if (outcome === 'too-often') return asFiledBefore(ports, viewer, asked, once)
  if (outcome === 'id-taken' || outcome === 'key-used') return existing(ports, viewer, asked.id, reportOf(asked, ground, viewer))
  return ticketView({ record: recordOf(change, outcome.number, ground, viewer), ticket: change.ticket }, viewer, ports)
}

/** Others that she sent at once filled her measure; the same report among them is what she asked for. Throws: TooOften */
async function asFiledBefore(
  ports: TicketPorts,
  viewer: Viewer,
  asked: ReportTicket,
  once: { readonly key: string; readonly requestHash: string }
): Promise<TicketView> {
  const ground = await groundFor(ports, viewer, asked, once.key)
  if (isReplay(ground?.usedKey ?? null, once.requestHash)) return existing(ports, viewer, asked.id)
  throw new TooOften('report', 60 * measureTable.report.resident[0].withinMinutes)
}

/** The first change of a ticket and the series in which it is counted: 'WX-2611'. */
export function newTicketChange(
  events: Parameters<typeof firstChangeOf>[1],
  { community }: Pick<ReportGround, 'community'>,
  now: Instant,
  ports: TicketPorts
): NewTicketChange {
  const ticket = evolve(events)
  const month = localTime(now, community.utcOffsetMinutes).format('YYMM')
  return { numberSeries: `${numberPrefixes[ticket.kind]}-${month}`, ...firstChangeOf(ticket, events, ports) }
}

function groundFor({ tickets, now }: TicketPorts, viewer: Viewer, asked: ReportTicket, key: string) {
  const { communityId, kind, place, complaint, offerId, id } = asked
  const ask = {
    communityId,
    kind,
    roomId: place.kind === 'room' ? place.roomId : null,
    publicPlaceId: place.kind === 'public' ? place.publicPlaceId : null,
    offerId: offerId ?? undefined,
    isAboutStaff: complaint !== null,
    ticketId: id,
    key,
    now: now()
  }
  return tickets.groundFor(ask, viewer)
}

/**
 * Somebody sent it twice, or lost a race against himself: there is one ticket, and this is it.
 * Throws: Refused 'ticket.id-taken', 'event.id-used' where another matter was reported under this id, or its event's is another's
 */
async function existing(ports: TicketPorts, viewer: Viewer, ticketId: string, said?: Report): Promise<TicketView> {
  const record = await ports.tickets.load({ ticketId }, viewer)
  const [kept] = record?.events ?? []
  if (record === undefined || kept === undefined) throw new Refused({ code: 'event.id-used', pointer: '/eventId' })
  if (said !== undefined && !wasSaid(kept, record, said, ports)) throw new Refused({ code: 'event.id-used', pointer: '/id' })
  return ticketView(unfold(record), viewer, ports)
}

/** What a report keeps of how things stood when it came in. */
const ofTheCommunity = ['rules', 'promised', 'calendar', 'offerName', 'department', 'complaint']

function wasSaid(kept: SealedEvent, { words }: TicketRecord, said: Report, { digest }: TicketPorts): boolean {
  const decision = report(said, kept.recordedAt)
  return 'events' in decision && saysTheSame(kept, words, decision.events[0], digest, ofTheCommunity)
}

function mustBeAllowed(viewer: Viewer, ground: ReportGround, { place }: ReportTicket): void {
  if (viewer.side === 'staff') {
    if (!ground.standing.roles.includes('agent')) throw new Forbidden()
    if (place.kind !== 'words' && ground.place === null) throw new Refused({ code: 'place.unknown', pointer: '/place' })
    return
  }
  if (!ground.livesHere) throw new NotFound()
  const isHers = place.kind === 'room' ? ground.livesInRoom : place.kind === 'public' && ground.place !== null
  if (!isHers) throw new Refused({ code: place.kind === 'words' ? 'place.missing' : 'place.unknown', pointer: '/place' })
}

/**
 * Only staff say which of the staff a complaint is about; a resident says it in words, and hears of nobody whether he works here.
 * A service must be what is asked for, and be offered now.
 */
function mustBeKnown({ side }: Viewer, { offer, colleagues }: ReportGround, { kind, category, complaint, offerId }: ReportTicket): void {
  const personId = complaint?.aboutPersonId ?? null
  if (personId !== null && !(side === 'staff' && colleagues.some(({ id }) => id === personId)))
    throw new Refused({ code: 'person.unknown', pointer: '/complaint/aboutPersonId' })
  if (offerId === null) return
  if (kind !== 'convenience' || offer?.item !== category) throw new Refused({ code: 'offer.unknown', pointer: '/offerId' })
}

function reportOf(
  asked: ReportTicket,
  { community, policies, statutes, workingCalendar, offer, colleagues }: ReportGround,
  viewer: Viewer
): Report {
  const isStaff = viewer.side === 'staff'
  return {
    ticketId: asked.id,
    eventId: asked.eventId,
    kind: asked.kind,
    category: asked.category,
    urgency: asked.urgency,
    complaint: asked.complaint && { severity: asked.complaint.severity, aboutPersonId: asked.complaint.aboutPersonId },
    colleagues,
    offerName: offer?.name ?? null,
    policies,
    statutes,
    workingCalendar,
    demand: asked.complaint?.demand ?? '',
    aboutWhom: asked.complaint?.aboutWhom ?? '',
    channel: isStaff ? asked.channel : 'mini_program',
    organizationId: community.organizationId,
    communityId: community.id,
    roomId: asked.place.kind === 'room' ? asked.place.roomId : null,
    publicPlaceId: asked.place.kind === 'public' ? asked.place.publicPlaceId : null,
    residentId: isStaff ? null : viewer.personId,
    photosPublic: asked.photosPublic,
    appointments: asked.appointments,
    expectedPhotos: asked.expectedPhotos,
    rules: community.rules,
    text: asked.text,
    contactName: asked.contactName,
    contactPhone: asked.contactPhone,
    placeText: asked.place.kind === 'words' ? asked.place.text : '',
    occurredAt: instant(asked.occurredAt),
    by: { id: viewer.personId, as: isStaff ? 'agent' : 'household' }
  }
}

function recordOf(change: NewTicketChange, number: string, ground: ReportGround, viewer: Viewer): TicketRecord {
  const words = change.words.find(({ field }) => field === 'placeText')
  return {
    id: change.ticket.id,
    number,
    codeHash: change.codeHash,
    community: ground.community,
    place: ground.place ?? { label: words?.value ?? '', building: null, isPublic: false },
    events: change.events,
    shownSince: 0,
    words: change.words,
    photos: [],
    people: ground.viewer === null ? [] : [ground.viewer],
    ownerDepartments: [],
    isColleague: false,
    atWork: ground.standing.roles.map(role => ({ id: viewer.personId, role, skills: ground.standing.skills })),
    leaders: [],
    joinedReports: [],
    standing: { ...noResident, standing: viewer.side === 'resident' ? 'household' : 'public', ...ground.standing },
    usedKey: null
  }
}
