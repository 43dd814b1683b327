import type { Side } from '@linying/domain'

/** Who asks, as the access token says it. What he may see is asked of the database together with what he wants to see. */
export interface Viewer {
  readonly personId: string
  readonly side: Side
  readonly sessionId: string
  /** The request in which he asks: leads from the log to what was sent because of it. */
  readonly requestId?: string
}
