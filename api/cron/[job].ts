import { functionService } from '@linying/server'

/** What the platform's scheduler calls, with the secret as a bearer token. */
export default { fetch: (request: Request) => functionService().fetch(request) }
