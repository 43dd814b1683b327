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
  /** Days after closing in which a resident may change what she said of the service, the last moment included. */
  readonly changeRatingWithinDays: number
  /** So many times that it was not solved after all, and a second follow-up opens by itself. */
  readonly followUpAfterNotSolved: number
  /** Which repairs and emergencies get a return visit; a complaint always does. */
  readonly returnVisitFor: VisitedRepairs
  /** How many of a hundred repairs are chosen where a sample is visited. Unit: percent, 0 to 100. */
  readonly returnVisitSamplePercent: number
  /** Return visits in vain after which she counts as not to be reached, and another is owed no longer. */
  readonly unreachableAfterAttempts: number
}

/** 'unrated': until the resident says herself how it was. 'sample': a share that is chosen by the ticket's id. */
export type VisitedRepairs = 'none' | 'unrated' | 'sample' | 'all'
export const visitedRepairs = ['none', 'unrated', 'sample', 'all'] as const satisfies readonly VisitedRepairs[]

/**
 * Source: product.md, tickets; SP-7 for the second follow-up. `takeWithinMinutes`, `changeRatingWithinDays` (as long as she may reopen),
 * `unreachableAfterAttempts` and which repairs are visited (SP-6 names no rule) are our decision (engineering, 2026-11).
 */
export const defaultServiceRules: ServiceRules = {
  reopenWithinDays: 7,
  silenceAfterDays: 7,
  takeWithinMinutes: 30,
  deviceBehindHours: 72,
  deviceAheadMinutes: 2,
  changeRatingWithinDays: 7,
  followUpAfterNotSolved: 2,
  returnVisitFor: 'none',
  returnVisitSamplePercent: 10,
  unreachableAfterAttempts: 3
}
