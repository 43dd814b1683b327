/** The QR code of a ticket: a token that can be drawn again at any time, looked up by its hash. Source: product.md, QR code. */
export interface TicketCodes {
  /**
   * 22 characters; another one for each version, so that a code can be revoked. With the hash that is stored it is the token that has this
   * hash, also while our key is replaced and it was drawn with the one before.
   */
  readonly tokenFor: (ticketId: string, codeVersion: number, hash?: string) => string
  readonly hashOf: (token: string) => string
  /** What the code carries: https://<host>/t/<token> */
  readonly urlFor: (token: string) => string
}
