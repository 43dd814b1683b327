import { getCalendar } from './calendar/get-calendar.js'
import { loadCalendarYear } from './calendar/load-calendar-year.js'
import { setWeeklyPattern } from './calendar/set-weekly-pattern.js'
import { listCalls } from './call/list-calls.js'
import { logCall } from './call/log-call.js'
import { actOnCare } from './care/act-on-care.js'
import { agreeToCare } from './care/agree-to-care.js'
import { getCare } from './care/get-care.js'
import { getCareChecks } from './care/get-care-checks.js'
import { getOwnCare } from './care/get-own-care.js'
import { listCare } from './care/list-care.js'
import { saveCareChecks } from './care/save-care-checks.js'
import { listOffers } from './community/list-offers.js'
import { listPromises } from './community/list-promises.js'
import { listPublicPlaces } from './community/list-public-places.js'
import { listResidents } from './community/list-residents.js'
import { listRooms } from './community/list-rooms.js'
import { listStaff } from './community/list-staff.js'
import { listTechnicians } from './community/list-technicians.js'
import { saveOffer } from './community/save-offer.js'
import { listInbox } from './inbox/list-inbox.js'
import { readInbox } from './inbox/read-inbox.js'
import { checkInAtPost } from './patrol/check-in-at-post.js'
import { checkOutOfPost } from './patrol/check-out-of-post.js'
import { getPatrolBoard } from './patrol/get-patrol-board.js'
import { getPatrolSlotDay } from './patrol/get-patrol-slot-day.js'
import { listPatrolPosts } from './patrol/list-patrol-posts.js'
import { openPatrolCode } from './patrol/open-patrol-code.js'
import { recordEncounter } from './patrol/record-encounter.js'
import { replacePatrolCode } from './patrol/replace-patrol-code.js'
import { savePatrolPost } from './patrol/save-patrol-post.js'
import { savePatrolReminder } from './patrol/save-patrol-reminder.js'
import { setPatrolRoster } from './patrol/set-patrol-roster.js'
import { showPatrolScreen } from './patrol/show-patrol-screen.js'
import { completePhoto } from './photo/complete-photo.js'
import { presignPhoto } from './photo/presign-photo.js'
import { listPolicies } from './policy/list-policies.js'
import { savePolicy } from './policy/save-policy.js'
import { saveRules } from './policy/save-rules.js'
import { getRiskBoard } from './risk/get-risk-board.js'
import { getHealth } from './service/get-health.js'
import { getWelcome } from './service/get-welcome.js'
import { endOtherSessions } from './session/end-other-sessions.js'
import { endOwnSession } from './session/end-own-session.js'
import { getMe } from './session/get-me.js'
import { listDemoPeople } from './session/list-demo-people.js'
import { listOwnSessions } from './session/list-own-sessions.js'
import { refreshSession } from './session/refresh-session.js'
import { signIn } from './session/sign-in.js'
import { signOut } from './session/sign-out.js'
import { getTicket } from './ticket/get-ticket.js'
import { listTickets } from './ticket/list-tickets.js'
import { listTimeline } from './ticket/list-timeline.js'
import { openCode } from './ticket/open-code.js'
import { reportTicket } from './ticket/report-ticket.js'
import { takeAction } from './ticket/take-action.js'
import { actOnVisit } from './visit/act-on-visit.js'
import { approveVisits } from './visit/approve-visits.js'
import { getVisit } from './visit/get-visit.js'
import { holdVisit } from './visit/hold-visit.js'
import { listGifts } from './visit/list-gifts.js'
import { listVisits } from './visit/list-visits.js'
import { saveGift } from './visit/save-gift.js'
import { summarizeVisits } from './visit/summarize-visits.js'

/** Everything that crosses the wire, once. The server must handle each, the client can call each, the role matrix must name each. */
export const endpoints = {
  getHealth,
  getWelcome,
  signIn,
  refreshSession,
  signOut,
  listDemoPeople,
  getMe,
  listOwnSessions,
  endOwnSession,
  endOtherSessions,
  listPublicPlaces,
  listRooms,
  listResidents,
  listStaff,
  listTechnicians,
  logCall,
  listCalls,
  getCalendar,
  setWeeklyPattern,
  loadCalendarYear,
  listOffers,
  saveOffer,
  listPromises,
  reportTicket,
  takeAction,
  getTicket,
  listTickets,
  listTimeline,
  openCode,
  presignPhoto,
  completePhoto,
  listInbox,
  readInbox,
  getRiskBoard,
  listPolicies,
  savePolicy,
  saveRules,
  holdVisit,
  actOnVisit,
  getVisit,
  listVisits,
  approveVisits,
  summarizeVisits,
  listGifts,
  saveGift,
  agreeToCare,
  actOnCare,
  getCare,
  getOwnCare,
  listCare,
  getCareChecks,
  saveCareChecks,
  openPatrolCode,
  checkInAtPost,
  checkOutOfPost,
  recordEncounter,
  listPatrolPosts,
  savePatrolPost,
  replacePatrolCode,
  showPatrolScreen,
  getPatrolBoard,
  getPatrolSlotDay,
  setPatrolRoster,
  savePatrolReminder
} as const

export type Endpoints = typeof endpoints
export type EndpointName = keyof Endpoints
