import type { EndpointName } from '@linying/contract'
import { faults, plusDays } from '@linying/domain'
import { admin, zhou } from '../people/people.js'
import { company } from '../service/company.js'
import { fixedId } from '../service/fixed-id.js'
import { aReport, freshEventId, freshKey } from '../service/story.js'
import type { TestService } from '../service/test-service.js'
import type { Thing } from './scene.js'

type RequestFor = (thing: Thing, service: TestService) => Promise<readonly [path: string, init?: RequestInit]>

let photos = 1000
let tickets = 1000
let policies = 1000
let calls = 1000
let offers = 1000
let visits = 1000
let gifts = 1000
let cares = 1000
let patrols = 1000

/** One request per endpoint, aimed at a thing. */
export const requests: Readonly<Record<EndpointName, RequestFor>> = {
  getHealth: async () => ['/api/health'],
  getWelcome: async () => ['/api/welcome?organization=linying-demo'],
  signIn: async () => ['/api/sessions', json({ credential: 'demo:王秀兰', side: 'resident' })],
  refreshSession: async (_, service) => {
    const session = await service.as(undefined).call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
    return ['/api/sessions/refresh', json({ refreshToken: session.refreshToken })]
  },
  signOut: async () => ['/api/sessions/current', { method: 'DELETE' }],
  listDemoPeople: async () => ['/api/demo-people?side=staff'],
  getMe: async () => ['/api/me'],
  listOwnSessions: async () => ['/api/me/sessions'],
  endOwnSession: async ({ sessionId }) => [`/api/me/sessions/${sessionId}`, { method: 'DELETE' }],
  endOtherSessions: async () => ['/api/me/other-sessions', { method: 'DELETE' }],
  listPublicPlaces: async ({ communityId }) => [`/api/communities/${communityId}/public-places`],
  listRooms: async ({ communityId }) => [`/api/communities/${communityId}/rooms`],
  listStaff: async ({ communityId }) => [`/api/communities/${communityId}/staff`],
  listTechnicians: async ({ communityId }) => [`/api/communities/${communityId}/technicians`],
  logCall: async ({ communityId }, service) => {
    calls += 1
    const call = { id: fixedId('call', calls), rangAt: service.clock.now(), waitingSeconds: 20 }
    return [`/api/communities/${communityId}/calls`, json(call)]
  },
  listCalls: async ({ communityId }, service) => {
    const now = service.clock.now()
    return [`/api/communities/${communityId}/calls?from=${plusDays(now, -1)}&to=${plusDays(now, 1)}`]
  },
  getCalendar: async ({ communityId }) => [`/api/communities/${communityId}/calendar`],
  setWeeklyPattern: async ({ communityId }, service) => {
    const present = await service.as({ id: admin.id, side: 'staff' }).call('getCalendar', { params: { communityId: company.community.id } })
    const { weekly, makeUpAs, version } = present
    return [`/api/communities/${communityId}/calendar`, put({ weekly, makeUpAs, version })]
  },
  loadCalendarYear: async () => ['/api/calendar-years/2027', put({ holidays: ['2027-01-01'], workdays: [], source: '公司通知' })],
  listOffers: async ({ communityId }) => [`/api/communities/${communityId}/offers`],
  saveOffer: async ({ communityId }) => {
    offers += 1
    const offer = { item: 'tool_loan', name: '借梯子', note: '', active: true, sort: 1, version: 0 }
    return [`/api/communities/${communityId}/offers/${fixedId('offer', offers)}`, put(offer)]
  },
  listPromises: async ({ communityId }) => [`/api/communities/${communityId}/promises?kind=complaint`],
  reportTicket: async ({ communityId, roomId }, service) => {
    tickets += 1
    const said = { id: fixedId('ticket', tickets), communityId, place: { kind: 'room', roomId } as const }
    return ['/api/tickets', json(aReport(said, service.clock.now()))]
  },
  takeAction: async ({ ticketId }, service) => {
    const note = { action: 'addNote', text: '已和住户电话沟通', audience: 'household' }
    return [`/api/tickets/${ticketId}/actions`, json({ ...note, eventId: freshEventId(), occurredAt: service.clock.now() })]
  },
  getTicket: async ({ ticketId }) => [`/api/tickets/${ticketId}`],
  listTickets: async ({ communityId }) => [`/api/tickets?communityId=${communityId}`],
  listTimeline: async ({ ticketId }) => [`/api/tickets/${ticketId}/timeline?before=1000`],
  openCode: async ({ token }) => [`/api/ticket-codes/${token}`],
  presignPhoto: async ({ ticketId, reportEventId }) => {
    photos += 1
    const photo = { id: fixedId('photo', photos), ticketId, forEvent: reportEventId, contentType: 'image/jpeg', bytes: 1000 }
    return ['/api/photos', json(photo)]
  },
  completePhoto: async ({ photoId }) => [`/api/photos/${photoId}/complete`, { method: 'POST' }],
  listInbox: async () => ['/api/inbox'],
  readInbox: async ({ photoId }) => ['/api/inbox/read', json({ ids: [photoId] })],
  getRiskBoard: async ({ communityId }) => [`/api/risks?communityId=${communityId}`],
  listPolicies: async ({ communityId }) => [`/api/communities/${communityId}/policies`],
  savePolicy: async ({ communityId }) => {
    policies += 1
    // each asks for a clock that nobody has promised yet
    const category = faults[policies % faults.length]
    const metric = policies % 2 === 0 ? 'complete' : 'accept'
    const said = { kind: 'repair', category, urgency: policies % 4 < 2 ? 'normal' : 'urgent', metric, minutes: 60 }
    const how = { runs: 'always', warnPercent: 75, pausable: false, ladder: [{ to: 'manager', afterMinutes: 0 }], adopted: false }
    const id = fixedId('policy', policies)
    return [`/api/communities/${communityId}/policies/${id}`, put({ ...said, ...how })]
  },
  saveRules: async ({ communityId }) => {
    const said = { reopenWithinDays: 7, silenceAfterDays: 7, takeWithinMinutes: 30, changeRatingWithinDays: 7, followUpAfterNotSolved: 2 }
    const visited = { returnVisitFor: 'none', returnVisitSamplePercent: 10, unreachableAfterAttempts: 3 }
    return [`/api/communities/${communityId}/rules`, put({ ...said, ...visited, reviewWithinHours: 48, answerWithinHours: 24 })]
  },
  holdVisit: async ({ communityId, careId: planId }, service) => {
    visits += 1
    const at = service.clock.now()
    const met = { kind: 'care', method: 'on_site', outcome: 'well', whom: '王秀兰', said: '都好', checks: [{ item: '门窗', ok: true }] }
    return [`/api/communities/${communityId}/visits`, json({ id: fixedId('visit', visits), at, occurredAt: at, planId, ...met })]
  },
  actOnVisit: async ({ visitId }, service) => {
    const correction = { action: 'correct', text: '是十点，不是九点' }
    return [`/api/visits/${visitId}/actions`, json({ ...correction, eventId: freshEventId(), occurredAt: service.clock.now() })]
  },
  getVisit: async ({ visitId }) => [`/api/visits/${visitId}`],
  listVisits: async ({ communityId }) => [`/api/visits?communityId=${communityId}`],
  approveVisits: async ({ visitId }, service) => {
    const seen = { visitId, version: 1, eventId: freshEventId() }
    return ['/api/visit-approvals', json({ visits: [seen], occurredAt: service.clock.now() })]
  },
  summarizeVisits: async ({ communityId }, service) => {
    const now = service.clock.now()
    return [`/api/visit-summary?communityId=${communityId}&from=${plusDays(now, -31)}&to=${plusDays(now, 1)}`]
  },
  listGifts: async ({ communityId }) => [`/api/communities/${communityId}/gifts`],
  saveGift: async ({ communityId }) => {
    gifts += 1
    const gift = { name: `绿植${gifts}`, unit: '盆', stock: 20 }
    return [`/api/communities/${communityId}/gifts/${fixedId('gift', gifts)}`, put(gift)]
  },
  listResidents: async ({ communityId, roomId }) => [`/api/communities/${communityId}/rooms/${roomId}/residents`],
  agreeToCare: async ({ communityId, residentId }, service) => {
    cares += 1
    const at = service.clock.now()
    const consent = { id: fixedId('care', cares), eventId: freshEventId(), occurredAt: at, residentId, reasons: ['over_60'] }
    return [`/api/communities/${communityId}/care`, json({ ...consent, contact: { method: 'phone', at, whom: '王秀兰' } })]
  },
  actOnCare: async ({ careId }, service) => {
    const said = { action: 'describe', reasons: ['over_60'], note: '换了助听器' }
    return [`/api/care/${careId}/actions`, json({ ...said, eventId: freshEventId(), occurredAt: service.clock.now() })]
  },
  getCare: async ({ careId }) => [`/api/care/${careId}`],
  getOwnCare: async ({ communityId }) => [`/api/communities/${communityId}/care/own`],
  listCare: async ({ communityId }) => [`/api/communities/${communityId}/care?shown=planned`],
  getCareChecks: async ({ communityId }) => [`/api/communities/${communityId}/care/checks`],
  saveCareChecks: async ({ communityId }) => [`/api/communities/${communityId}/care/checks`, put({ items: ['水电气安全', '门窗'] })],
  openPatrolCode: async ({ postToken }) => [`/api/patrol-codes/${postToken}`],
  checkInAtPost: async ({ postToken }) => {
    patrols += 1
    return [`/api/patrol-codes/${postToken}/duties`, json({ id: fixedId('duty', patrols) })]
  },
  checkOutOfPost: async ({ dutyId }) => [`/api/patrol-duties/${dutyId}/check-out`, { method: 'POST' }],
  recordEncounter: async ({ dutyId }, service) => {
    visits += 1
    const met = { id: fixedId('visit', visits), at: service.clock.now(), whom: '老人', topic: '快递', outcome: 'helped' }
    return [`/api/patrol-duties/${dutyId}/encounters`, json(met)]
  },
  listPatrolPosts: async ({ communityId }) => [`/api/communities/${communityId}/patrol-posts`],
  savePatrolPost: async ({ communityId }) => {
    patrols += 1
    const said = { name: `健身角${patrols}`, place: '中心花园', proof: 'none', topics: ['健身'], slots: [], version: 0 }
    return [`/api/communities/${communityId}/patrol-posts/${fixedId('patrol_post', patrols)}`, put(said)]
  },
  replacePatrolCode: async ({ communityId, postId }) => [
    `/api/communities/${communityId}/patrol-posts/${postId}/code`,
    json({ codeVersion: 1 })
  ],
  showPatrolScreen: async ({ communityId, postId }) => [`/api/communities/${communityId}/patrol-posts/${postId}/screen`],
  getPatrolBoard: async ({ communityId }) => [`/api/communities/${communityId}/patrol-board`],
  getPatrolSlotDay: async thing => [slotDay(thing)],
  setPatrolRoster: async thing => [slotDay(thing), put({ personId: zhou.id })],
  savePatrolReminder: async ({ communityId }) => {
    patrols += 1
    const said = { text: '明早六点停水', from: '2026-11-22', to: '2026-11-23' }
    return [`/api/communities/${communityId}/patrol-reminders/${fixedId('reminder', patrols)}`, put(said)]
  }
}

function slotDay({ communityId, slotId }: Thing): string {
  return `/api/communities/${communityId}/patrol-slots/${slotId}/days/2026-11-22`
}

function json(body: unknown): RequestInit {
  const headers = { 'content-type': 'application/json', 'idempotency-key': freshKey() }
  return { method: 'POST', headers, body: JSON.stringify(body) }
}

function put(body: unknown): RequestInit {
  return { ...json(body), method: 'PUT' }
}
