// An entry of its own: tests of pure rules need not load a web server.

export { markedPeople } from './marked/marked-people.js'
export { setMarkedScene } from './marked/marked-scene.js'
export { type Mark, marks } from './marked/marks.js'
export { leaksTo } from './role-matrix/hidden-from.js'
export { requests } from './role-matrix/requests.js'
export { callers, roleMatrix } from './role-matrix/role-matrix.js'
export { type Scene, setScene, type Thing } from './role-matrix/scene.js'
export { residentActions, type Stander, standers, standingMatrix } from './role-matrix/standing-matrix.js'
export { walk } from './role-matrix/walk.js'
export { asOwner, everythingStored } from './service/as-owner.js'
export { audited, auditPorts } from './service/audited.js'
export { canary, company, otherCompany, registerCompanies } from './service/company.js'
export { fixedId } from './service/fixed-id.js'
export { allFine, herPlan } from './service/her-plan.js'
export { type GivenPatrolPost, givenPatrolPost, type PatrolPostSaid } from './service/patrol-post.js'
export { greyPng, sendPhoto } from './service/send-photo.js'
export { signedIn } from './service/signed-in.js'
export { type StoredHistories, storedHistories } from './service/stored-histories.js'
export { type StoredClocks, type StoredTickets, storedTickets } from './service/stored-tickets.js'
export { act, aReport, freshEventId, freshKey } from './service/story.js'
export { suiteLog } from './service/suite-log.js'
export { standAlone } from './service/tamper/stand-alone.js'
export { type Tampered, tamper } from './service/tamper/tamper.js'
export {
  exchangeKey,
  jobsByClock,
  metricsKey,
  type TestProcess,
  type TestService,
  testService,
  tokenFor,
  type Who
} from './service/test-service.js'
export { withCompanies } from './service/with-companies.js'
