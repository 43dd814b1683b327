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

type Signed = Exclude<Caller, 'anonymous'>

/** The same for all that is in the caller's community; of anything further away he may not know. */
const inOwnCommunity = (row: Readonly<Record<Signed, number>>): Row => ({
  anonymous: [401, 401, 401, 401],
  resident: there(row.resident),
  technician: there(row.technician),
  agent: there(row.agent),
  supervisor: there(row.supervisor),
  manager: there(row.manager),
  admin: there(row.admin)
})
const there = (status: number) => [status, status, 404, 404] as const

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
  listOwnSessions: signedIn(200),
  /** Walked with a session of the resident's and of a neighbour's: nobody ends, or knows of, anybody else's. */
  endOwnSession: {
    anonymous: [401, 401, 401, 401],
    resident: [204, 404, 404, 404],
    technician: [404, 404, 404, 404],
    agent: [404, 404, 404, 404],
    supervisor: [404, 404, 404, 404],
    manager: [404, 404, 404, 404],
    admin: [404, 404, 404, 404]
  },
  endOtherSessions: signedIn(204),
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
  listRooms: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  listStaff: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  listTechnicians: inOwnCommunity({ resident: 403, technician: 200, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  /** Whoever answers the phone writes down the call, and whoever answers for that reads the log. */
  logCall: inOwnCommunity({ resident: 403, technician: 403, agent: 201, supervisor: 201, manager: 201, admin: 403 }),
  listCalls: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  getCalendar: inOwnCommunity({ resident: 200, technician: 200, agent: 200, supervisor: 200, manager: 200, admin: 200 }),
  setWeeklyPattern: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 204, admin: 204 }),
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
  listOffers: inOwnCommunity({ resident: 200, technician: 200, agent: 200, supervisor: 200, manager: 200, admin: 200 }),
  saveOffer: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 204, admin: 204 }),
  listPromises: inOwnCommunity({ resident: 200, technician: 200, agent: 200, supervisor: 200, manager: 200, admin: 200 }),
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
  listTickets: inOwnCommunity({ resident: 200, technician: 200, agent: 200, supervisor: 200, manager: 200, admin: 200 }),
  listTimeline: {
    anonymous: [401, 401, 401, 401],
    resident: [200, 404, 404, 404],
    technician: [200, 403, 404, 404],
    agent: [200, 200, 404, 404],
    supervisor: [200, 200, 404, 404],
    manager: [200, 200, 404, 404],
    admin: [403, 403, 404, 404]
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
  getRiskBoard: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 200, manager: 200, admin: 403 }),
  listPolicies: inOwnCommunity({ resident: 403, technician: 200, agent: 200, supervisor: 200, manager: 200, admin: 200 }),
  savePolicy: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 200, admin: 403 }),
  saveRules: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 200, admin: 403 }),
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
  listVisits: inOwnCommunity({ resident: 200, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  /** Says of each visit why it could not be approved, and of those of others that there is none. */
  approveVisits: signedIn(200),
  summarizeVisits: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  listGifts: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  saveGift: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 200, admin: 403 }),
  /** For whoever goes to see people. */
  listResidents: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
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
  getOwnCare: inOwnCommunity({ resident: 200, technician: 403, agent: 403, supervisor: 403, manager: 403, admin: 403 }),
  listCare: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  getCareChecks: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  saveCareChecks: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 200, admin: 403 }),
  /** Whoever scans the code of a post sees when somebody stands there, wherever he belongs. */
  openPatrolCode: everybody(200),
  /** Whoever may stand at a post of the community, whoever is on the roster. */
  checkInAtPost: inOwnCommunity({ resident: 403, technician: 403, agent: 201, supervisor: 201, manager: 201, admin: 403 }),
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
  listPatrolPosts: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  savePatrolPost: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 200, admin: 403 }),
  replacePatrolCode: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 200, admin: 403 }),
  /** 409 because the posts of the walk have no screen. */
  showPatrolScreen: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 409, admin: 403 }),
  getPatrolBoard: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  getPatrolSlotDay: inOwnCommunity({ resident: 403, technician: 403, agent: 200, supervisor: 200, manager: 200, admin: 403 }),
  setPatrolRoster: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 204, admin: 403 }),
  savePatrolReminder: inOwnCommunity({ resident: 403, technician: 403, agent: 403, supervisor: 403, manager: 204, admin: 403 })
}
