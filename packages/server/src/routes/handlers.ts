import type { Handlers } from '../http/handler.js'
import type { Ports } from '../ports.js'
import { calendarHandlers } from './calendar-handlers.js'
import { callHandlers } from './call-handlers.js'
import { careHandlers } from './care-handlers.js'
import { communityHandlers } from './community-handlers.js'
import { inboxHandlers } from './inbox-handlers.js'
import { offerHandlers } from './offer-handlers.js'
import { patrolHandlers } from './patrol-handlers.js'
import { photoHandlers } from './photo-handlers.js'
import { policyHandlers } from './policy-handlers.js'
import { promiseHandlers } from './promise-handlers.js'
import { riskHandlers } from './risk-handlers.js'
import { sessionHandlers } from './session-handlers.js'
import { ticketHandlers } from './ticket-handlers.js'
import { visitHandlers } from './visit-handlers.js'

/** Every endpoint of the contract and what answers it. */
export function handlersOver(ports: Ports): Handlers {
  return {
    // alive is whoever answers; what the service stands on is for the door of readiness
    getHealth: async () => ({ status: 200, body: { status: 'ok' } }),
    ...sessionHandlers(ports),
    ...communityHandlers(ports.communities),
    ...callHandlers(ports),
    ...calendarHandlers(ports),
    ...offerHandlers(ports),
    ...promiseHandlers(ports),
    ...ticketHandlers(ports),
    ...photoHandlers(ports),
    ...inboxHandlers(ports),
    ...patrolHandlers(ports),
    ...riskHandlers(ports),
    ...policyHandlers(ports),
    ...visitHandlers(ports),
    ...careHandlers(ports)
  }
}
