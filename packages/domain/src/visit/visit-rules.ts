/**
 * The numbers of visits for one community. A manager may change them; the ones that applied are kept in the visit's first event.
 */
export interface VisitRules {
  /** Hours around the clock in which a manager reviews a record, from when it was made or answered. */
  readonly reviewWithinHours: number
  /** Hours around the clock that the visitor has to answer what was sent back to him. */
  readonly answerWithinHours: number
  /** Hours that a device's time may lie before the server's, and minutes after, until it is flagged as doubtful. */
  readonly deviceBehindHours: number
  readonly deviceAheadMinutes: number
  readonly source: string
}

/** Source: SP-15 says that managers review each; how soon is our decision, 2026-11. */
export const defaultVisitRules: VisitRules = {
  reviewWithinHours: 48,
  answerWithinHours: 24,
  deviceBehindHours: 72,
  deviceAheadMinutes: 2,
  source: 'SP-15, our decision'
}
