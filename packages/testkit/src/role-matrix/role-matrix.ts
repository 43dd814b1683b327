import type { EndpointName } from '@linying/contract'

/** Who asks: somebody of the first community, or nobody. */
export const callers = ['anonymous', 'resident', 'technician', 'agent', 'supervisor', 'manager', 'admin'] as const
export type Caller = (typeof callers)[number]

/** Whose thing it is: the caller's own (his household's, or in his hands), a colleague's or neighbour's, and further away. */
export const distances = ['own', 'sameCommunity', 'otherCommunity', 'otherOrganization'] as const
export type Distance = (typeof distances)[number]

type Row = Readonly<Record<Caller, readonly [own: number, sameCommunity: number, otherCommunity: number, otherOrganization: number]>>

const everybody = (status: number): Row => ({
  anonymous: [status, status, status, status],
  resident: [status, status, status, status],
  technician: [status, status, status, status],
  agent: [status, status, status, status],
  supervisor: [status, status, status, status],
  manager: [status, status, status, status],
  admin: [status, status, status, status]
})

const signedIn = (status: number): Row => ({ ...everybody(status), anonymous: [401, 401, 401, 401] })

/**
 * What each role may do with each endpoint, written by hand, as the HTTP status it gets.
 * 404 for what one may not know of, 403 for what is in one's own scope but not one's to do.
 * Source: product.md, people; design.md, tenancy.
 */
export const roleMatrix: Readonly<Record<EndpointName, Row>> = {
  getHealth: everybody(200),
  getWelcome: everybody(200),
  signIn: everybody(201),
  refreshSession: everybody(200),
  signOut: signedIn(204),
  listDemoPeople: everybody(200),
  getMe: signedIn(200),
  listPublicPlaces: {
    ...everybody(404),
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [200, 200, 404, 404]
  },
  listRooms: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listStaff: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listTechnicians: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Whoever answers the phone writes down the call, and whoever answers for that reads the log. */
  logCall: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [201, 201, 404, 404],
    supervisor: [201, 201, 404, 404],
    manager: [201, 201, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listCalls: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  getCalendar: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [200, 200, 404, 404]
  },
  setWeeklyPattern: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [204, 204, 404, 404],
    admin: [204, 204, 404, 404]
  },
  /** Of one's own company only, so there is nothing to aim at further away. */
  loadCalendarYear: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 403, 403],
    technician: [403, 403, 403, 403],
    agent: [403, 403, 403, 403],
    supervisor: [403, 403, 403, 403],
    manager: [403, 403, 403, 403],
    admin: [204, 204, 204, 204]
  },
  listOffers: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [200, 200, 404, 404]
  },
  saveOffer: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [204, 204, 404, 404],
    admin: [204, 204, 404, 404]
  },
  listPromises: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [200, 200, 404, 404]
  },
  /** A resident reports for her own room and for public places of her community; of the staff only agents register for others. */
  reportTicket: {
    anonymous: [401, 401, 401, 401],
    resident: [201, 422, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [201, 201, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [403, 403, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with a note, which everybody who may see a ticket may add; the action table has a walk of its own. */
  takeAction: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 404, 404, 404],
    technician: [200, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  getTicket: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 404, 404, 404],
    technician: [200, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with the community as filter; what comes back is searched for the canary. */
  listTickets: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [200, 200, 404, 404]
  },
  /** Whoever holds the code sees the public progress of that one ticket, wherever he belongs. */
  openCode: everybody(200),
  /** Walked with the report's event: only who made an event sends photos for it. */
  presignPhoto: {
    anonymous: [401, 401, 401, 401],
    resident: [201, 404, 404, 404],
    technician: [404, 404, 404, 404],
    agent: [404, 404, 404, 404],
    supervisor: [404, 404, 404, 404],
    manager: [404, 404, 404, 404],
    admin: [404, 404, 404, 404]
  },
  /** A photo that somebody else is sending is nobody's business; 409 because the walk has sent no bytes. */
  completePhoto: {
    anonymous: [401, 401, 401, 401],
    resident: [409, 404, 404, 404],
    technician: [404, 404, 404, 404],
    agent: [404, 404, 404, 404],
    supervisor: [404, 404, 404, 404],
    manager: [404, 404, 404, 404],
    admin: [404, 404, 404, 404]
  },
  listInbox: signedIn(200),
  readInbox: signedIn(204),
  /** For whoever watches over others' work. */
  getRiskBoard: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listPolicies: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [200, 200, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [200, 200, 404, 404]
  },
  savePolicy: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  saveRules: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with a care visit; a resident does not even know of a neighbour’s plan. */
  holdVisit: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 404, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [201, 201, 404, 404],
    supervisor: [201, 201, 404, 404],
    manager: [201, 201, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with a correction, which only the visitor makes: an agent, of both visits. */
  actOnVisit: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 404, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [403, 403, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** A resident sees what concerns her room. */
  getVisit: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 404, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with the community as filter; what comes back is searched for the canary. */
  listVisits: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Says of each visit why it could not be approved, and of those of others that there is none. */
  approveVisits: signedIn(200),
  summarizeVisits: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listGifts: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  saveGift: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** For whoever goes to see people. */
  listResidents: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** A resident speaks for herself; the staff write her word down. 409 because everybody in the scene has agreed already. */
  agreeToCare: {
    anonymous: [401, 401, 401, 401],
    resident: [409, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [409, 409, 404, 404],
    supervisor: [409, 409, 404, 404],
    manager: [409, 409, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with a note, which is for managers and for who looks in on her: the agent, on both. The table of care actions has tests of its own. */
  actOnCare: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 404, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** A resident sees her own and nobody else’s. */
  getCare: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 404, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  getOwnCare: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 200, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [403, 403, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listCare: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  getCareChecks: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  saveCareChecks: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Whoever scans the code of a post sees when somebody stands there, wherever he belongs. */
  openPatrolCode: everybody(200),
  /** Whoever may stand at a post of the community, whoever is on the roster. */
  checkInAtPost: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [201, 201, 404, 404],
    supervisor: [201, 201, 404, 404],
    manager: [201, 201, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** Walked with an agent's own duty and a colleague's. */
  checkOutOfPost: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [204, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [403, 403, 404, 404],
    admin: [403, 403, 404, 404]
  },
  recordEncounter: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [201, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [403, 403, 404, 404],
    admin: [403, 403, 404, 404]
  },
  listPatrolPosts: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  savePatrolPost: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  replacePatrolCode: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  /** 409 because the posts of the walk have no screen. */
  showPatrolScreen: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [409, 409, 404, 404],
    admin: [403, 403, 404, 404]
  },
  getPatrolBoard: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  getPatrolSlotDay: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
  },
  setPatrolRoster: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [204, 204, 404, 404],
    admin: [403, 403, 404, 404]
  },
  savePatrolReminder: {
    anonymous: [401, 401, 401, 401],
    resident: [403, 403, 404, 404],
    technician: [403, 403, 404, 404],
    agent: [403, 403, 404, 404],
    supervisor: [403, 403, 404, 404],
    manager: [204, 204, 404, 404],
    admin: [403, 403, 404, 404]
  }
}
