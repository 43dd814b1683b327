/**
 * The numbers of the service for one community. A manager may change them; the ones that applied are kept in the report's
 * event, so that a ticket is always judged by what was promised when it began.
 */
export interface ServiceRules {
  /** Days after closing in which a resident may reopen. */
  readonly reopenWithinDays: number
  /** Days without a word from the resident after which a done ticket may close by silence. */
  readonly silenceAfterDays: number
  /** Minutes a technician has to take what was assigned to him, before it goes back to the queue by itself. */
  readonly takeWithinMinutes: number
  /** Hours that a device's time may lie before the server's, and minutes after, until it is flagged as doubtful. */
  readonly deviceBehindHours: number
  readonly deviceAheadMinutes: number
  /** Return visits in vain after which she counts as not to be reached, and another is owed no longer. */
  readonly unreachableAfterAttempts: number
}

/** Source: product.md, tickets; `takeWithinMinutes` and `unreachableAfterAttempts` are our decision (engineering, 2026-11). */
export const defaultServiceRules: ServiceRules = {
  reopenWithinDays: 7,
  silenceAfterDays: 7,
  takeWithinMinutes: 30,
  deviceBehindHours: 72,
  deviceAheadMinutes: 2,
  unreachableAfterAttempts: 3
}
