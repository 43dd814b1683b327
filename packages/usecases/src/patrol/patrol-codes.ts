/** The QR point of a post, and the digits on its screen: both can be drawn again at any time, and nothing of them is stored but a hash. */
export interface PatrolCodes {
  /** 22 characters; another one for each version, so that a code can be revoked. With a hash, the one that is stored: see `TicketCodes`. */
  readonly tokenFor: (postId: string, codeVersion: number, hash?: string) => string
  readonly hashOf: (token: string) => string
  /** What the code carries: https://<host>/p/<token> */
  readonly urlFor: (token: string) => string
  /** Six digits, others for each step of time: what a screen shows, and what one may still show while our key is replaced. */
  readonly screenCodes: (postId: string, codeVersion: number, step: number) => readonly [string, ...string[]]
}
