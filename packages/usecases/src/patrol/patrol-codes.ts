/** The QR point of a post, and the digits on its screen: both can be drawn again at any time, and nothing of them is stored but a hash. */
export interface PatrolCodes {
  /** 22 characters; another one for each version, so that a code can be revoked. */
  readonly tokenFor: (postId: string, codeVersion: number) => string
  readonly hashOf: (token: string) => string
  /** What the code carries: https://<host>/p/<token> */
  readonly urlFor: (token: string) => string
  /** Six digits, others for each step of time. */
  readonly screenCode: (postId: string, codeVersion: number, step: number) => string
}
