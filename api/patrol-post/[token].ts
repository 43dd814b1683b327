import { functionService } from '@linying/server'

/** The page behind a patrol post's QR code: /p/<token> is rewritten to here. */
export default {
  fetch: (request: Request) => {
    const token = new URL(request.url).pathname.split('/').at(-1) ?? ''
    return functionService().fetch(new Request(new URL(`/p/${token}`, request.url), request))
  }
}
