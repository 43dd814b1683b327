import { functionService } from '@linying/server'

/** The page behind a ticket's QR code: /t/<token> is rewritten to here. */
export default {
  fetch: (request: Request) => {
    const token = new URL(request.url).pathname.split('/').at(-1) ?? ''
    return functionService().fetch(new Request(new URL(`/t/${token}`, request.url), request))
  }
}
