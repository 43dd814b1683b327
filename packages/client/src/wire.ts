import type { Endpoints } from '@linying/contract'

type RequestOf<E> = E extends { request: infer R } ? R : Record<never, never>
type In<S> = S extends { _zod: { input: infer I } } ? I : never
type Out<S> = S extends { _zod: { output: infer O } } ? O : never

type BodyOf<R> = R extends { body: { content: { 'application/json': { schema: infer S } } } } ? { readonly body: In<S> } : unknown
type ParamsOf<R> = R extends { params: infer S } ? { readonly params: In<S> } : unknown
type QueryOf<R> = R extends { query: infer S } ? { readonly query: In<S> } : unknown
type KeyOf<R> = R extends { headers: infer S }
  ? In<S> extends { 'idempotency-key': string }
    ? { readonly idempotencyKey: string }
    : unknown
  : unknown

/** What a call of this endpoint takes. */
export type InputOf<K extends keyof Endpoints> = ParamsOf<RequestOf<Endpoints[K]>> &
  QueryOf<RequestOf<Endpoints[K]>> &
  BodyOf<RequestOf<Endpoints[K]>> &
  KeyOf<RequestOf<Endpoints[K]>>

type Success<R> = {
  [S in keyof R]: S extends 200 | 201 ? (R[S] extends { content: { 'application/json': { schema: infer A } } } ? Out<A> : never) : never
}[keyof R]

/** What a successful call of this endpoint answers; undefined where there is nothing to say. */
export type AnswerOf<K extends keyof Endpoints> = [Success<Endpoints[K]['responses']>] extends [never]
  ? undefined
  : Success<Endpoints[K]['responses']>

/** Method and path of every endpoint: the only run-time data of the client, held to the contract by the compiler. */
export const paths: { readonly [K in keyof Endpoints]: `${Uppercase<Endpoints[K]['method']>} ${Endpoints[K]['path']}` } = {
  getHealth: 'GET /health',
  getWelcome: 'GET /welcome',
  signIn: 'POST /sessions',
  refreshSession: 'POST /sessions/refresh',
  signOut: 'DELETE /sessions/current',
  listDemoPeople: 'GET /demo-people',
  getMe: 'GET /me',
  listOwnSessions: 'GET /me/sessions',
  endOwnSession: 'DELETE /me/sessions/{sessionId}',
  endOtherSessions: 'DELETE /me/other-sessions',
  listPublicPlaces: 'GET /communities/{communityId}/public-places',
  listRooms: 'GET /communities/{communityId}/rooms',
  listStaff: 'GET /communities/{communityId}/staff',
  listTechnicians: 'GET /communities/{communityId}/technicians',
  logCall: 'POST /communities/{communityId}/calls',
  listCalls: 'GET /communities/{communityId}/calls',
  getCalendar: 'GET /communities/{communityId}/calendar',
  setWeeklyPattern: 'PUT /communities/{communityId}/calendar',
  loadCalendarYear: 'PUT /calendar-years/{year}',
  listOffers: 'GET /communities/{communityId}/offers',
  saveOffer: 'PUT /communities/{communityId}/offers/{offerId}',
  listPromises: 'GET /communities/{communityId}/promises',
  reportTicket: 'POST /tickets',
  takeAction: 'POST /tickets/{ticketId}/actions',
  getTicket: 'GET /tickets/{ticketId}',
  listTickets: 'GET /tickets',
  listTimeline: 'GET /tickets/{ticketId}/timeline',
  openCode: 'GET /ticket-codes/{token}',
  presignPhoto: 'POST /photos',
  completePhoto: 'POST /photos/{photoId}/complete',
  listInbox: 'GET /inbox',
  readInbox: 'POST /inbox/read',
  getRiskBoard: 'GET /risks',
  listPolicies: 'GET /communities/{communityId}/policies',
  savePolicy: 'PUT /communities/{communityId}/policies/{policyId}',
  saveRules: 'PUT /communities/{communityId}/rules',
  holdVisit: 'POST /communities/{communityId}/visits',
  actOnVisit: 'POST /visits/{visitId}/actions',
  getVisit: 'GET /visits/{visitId}',
  listVisits: 'GET /visits',
  approveVisits: 'POST /visit-approvals',
  summarizeVisits: 'GET /visit-summary',
  listGifts: 'GET /communities/{communityId}/gifts',
  saveGift: 'PUT /communities/{communityId}/gifts/{giftId}',
  listResidents: 'GET /communities/{communityId}/rooms/{roomId}/residents',
  agreeToCare: 'POST /communities/{communityId}/care',
  actOnCare: 'POST /care/{careId}/actions',
  getCare: 'GET /care/{careId}',
  getOwnCare: 'GET /communities/{communityId}/care/own',
  listCare: 'GET /communities/{communityId}/care',
  getCareChecks: 'GET /communities/{communityId}/care/checks',
  saveCareChecks: 'PUT /communities/{communityId}/care/checks',
  openPatrolCode: 'GET /patrol-codes/{token}',
  checkInAtPost: 'POST /patrol-codes/{token}/duties',
  checkOutOfPost: 'POST /patrol-duties/{dutyId}/check-out',
  recordEncounter: 'POST /patrol-duties/{dutyId}/encounters',
  listPatrolPosts: 'GET /communities/{communityId}/patrol-posts',
  savePatrolPost: 'PUT /communities/{communityId}/patrol-posts/{postId}',
  replacePatrolCode: 'POST /communities/{communityId}/patrol-posts/{postId}/code',
  showPatrolScreen: 'GET /communities/{communityId}/patrol-posts/{postId}/screen',
  getPatrolBoard: 'GET /communities/{communityId}/patrol-board',
  getPatrolSlotDay: 'GET /communities/{communityId}/patrol-slots/{slotId}/days/{day}',
  setPatrolRoster: 'PUT /communities/{communityId}/patrol-slots/{slotId}/days/{day}',
  savePatrolReminder: 'PUT /communities/{communityId}/patrol-reminders/{reminderId}'
}
