// An entry of its own: tests of pure rules need not load a web server.

export { leaksTo } from './role-matrix/hidden-from.js'
export { roleMatrix } from './role-matrix/role-matrix.js'
export { type Scene, setScene, type Thing } from './role-matrix/scene.js'
export { walk } from './role-matrix/walk.js'
export { canary, company, otherCompany, registerCompanies } from './service/company.js'
export { fixedId } from './service/fixed-id.js'
export { allFine, herPlan } from './service/her-plan.js'
export { type GivenPatrolPost, givenPatrolPost, type PatrolPostSaid } from './service/patrol-post.js'
export { type StoredClocks, type StoredTickets, storedTickets } from './service/stored-tickets.js'
export { act, aReport, freshEventId, freshKey } from './service/story.js'
export { suiteLog } from './service/suite-log.js'
export { exchangeKey, type TestService, testService, tokenFor, type Who } from './service/test-service.js'
