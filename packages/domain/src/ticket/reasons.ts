import type { Kind } from './kind.js'

/** Closed lists that people choose from; their sentences stand in `look`. */
export const rejectReasons = ['not_ours', 'duplicate'] as const
export type RejectReason = (typeof rejectReasons)[number]

export const suspendReasons = ['parts', 'resident', 'third_party', 'quote', 'weather'] as const
export type SuspendReason = (typeof suspendReasons)[number]

export const returnReasons = ['wrong_skill', 'too_much_work', 'needs_contractor', 'other'] as const
export type ReturnReason = (typeof returnReasons)[number]

export const transferReasons = ['handover_of_shift', 'wrong_skill', 'needs_second_opinion', 'other'] as const
export type TransferReason = (typeof transferReasons)[number]

export const notSolvedReasons = ['partly_solved', 'still_broken', 'came_back', 'new_damage', 'not_clean', 'other'] as const
export type NotSolvedReason = (typeof notSolvedReasons)[number]

/** What is offered of them on a ticket of a kind: what was answered neither breaks again nor leaves dirt. Source: our decision, 2026-11 */
export const notSolvedReasonsOf = {
  repair: notSolvedReasons,
  emergency: notSolvedReasons,
  complaint: ['partly_solved', 'still_broken', 'came_back', 'other'],
  consultation: ['partly_solved', 'still_broken', 'other'],
  convenience: ['partly_solved', 'still_broken', 'new_damage', 'other']
} as const satisfies Record<Kind, readonly NotSolvedReason[]>

export const noPhotoReasons = ['resident_refused', 'too_dark', 'unsafe', 'camera_broken', 'nothing_to_see'] as const
export type NoPhotoReason = (typeof noPhotoReasons)[number]

export const results = ['fixed', 'fixed_for_now', 'no_fault_found'] as const
export type Result = (typeof results)[number]

/** Never pre-filled. Source: SP-7. */
export const ratingLevels = ['very_satisfied', 'satisfied', 'fair', 'dissatisfied'] as const
export type RatingLevel = (typeof ratingLevels)[number]

/** How a return visit was made. Source: SP-2. */
export const visitMethods = ['phone', 'on_site'] as const
export type VisitMethod = (typeof visitMethods)[number]

export const visitOutcomes = ['solved', 'not_solved', 'unreachable'] as const
export type VisitOutcome = (typeof visitOutcomes)[number]

export const contactMethods = ['phone', 'on_site', 'wechat'] as const
export type ContactMethod = (typeof contactMethods)[number]
