/** How soon the phone is picked up, and what goes on the log. A default is a target until the company adopts it. */
export interface CallRules {
  /** Inclusive: what was picked up in the thirtieth second was picked up in time. */
  readonly pickupWithinSeconds: number
  /** After this ring a call that nobody has picked up goes to the backup agent. */
  readonly pickupWithinRings: number
  /** Nobody lets it ring for longer: such a time is a slip of the pen. */
  readonly longestWaitSeconds: number
  /** How far a telephone exchange's or a phone's clock may be ahead of ours. */
  readonly clockAheadMinutes: number
}

/**
 * Source: SP-3 (three rings, 30 s, backup agent); product.md, events (2 min ahead); `longestWaitSeconds` is our decision
 * (customer service, 2026-11).
 */
export const defaultCallRules: CallRules = {
  pickupWithinSeconds: 30,
  pickupWithinRings: 3,
  longestWaitSeconds: 3_600,
  clockAheadMinutes: 2
}
