/** How exact the hours of a post are taken. A default is a target until the company adopts it. */
export interface PatrolRules {
  /** How long before a slot begins somebody may check in. */
  readonly earlyMinutes: number
  /** Whoever checks in later than this after the beginning was late. */
  readonly lateAfterMinutes: number
  /** How long after a slot an encounter may still be told by whoever has not checked out. */
  readonly encounterAfterMinutes: number
  /** How far a phone's clock may be ahead of ours, or behind. */
  readonly clockMinutes: number
  /** How long one code of the post's screen is shown. */
  readonly screenStepSeconds: number
  /** So many steps before and after the present one are taken too, for slow fingers and wrong clocks. */
  readonly screenTolerance: number
  /** How often in a minute one person may type digits: too seldom to guess them. */
  readonly screenTriesPerMinute: number
}

/** Source: our decision (customer service, 2026-11); product.md, events (2 min); RFC 6238, 4.1 and 5.2 (30 s, one step). */
export const defaultPatrolRules: PatrolRules = {
  earlyMinutes: 30,
  lateAfterMinutes: 10,
  encounterAfterMinutes: 60,
  clockMinutes: 2,
  screenStepSeconds: 30,
  screenTolerance: 1,
  screenTriesPerMinute: 5
}

/** When a post is manned until its manager says otherwise. Source: SP-13, 7–8 h and 17–19 h. */
export const defaultPatrolHours = [
  { from: '07:00', to: '08:00', weekdays: [0, 1, 2, 3, 4, 5, 6] },
  { from: '17:00', to: '19:00', weekdays: [0, 1, 2, 3, 4, 5, 6] }
] as const
