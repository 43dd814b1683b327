import { functionService } from '@linying/server'

/** The page behind a ticket's QR code: /t/<token> is rewritten to here. */
export default {
  fetch: (request: Request) => {
    const { pathname, search } = new URL(request.url)
    return functionService().fetch(new Request(new URL(`/t/${pathname.split('/').at(-1) ?? ''}${search}`, request.url), request))
  }
}
