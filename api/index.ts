import { functionService } from '@linying/server'

/** The REST API: every path under /api that has no function of its own is rewritten to here. */
export default { fetch: (request: Request) => functionService().fetch(request) }
