import type { Refusal } from '../refusal.js'
import { isCategoryOf } from '../ticket/category.js'
import type { Kind } from '../ticket/kind.js'
import type { Metric } from './metric.js'
import type { Policy } from './policy.js'

/** Clocks whose time somebody names with each promise; all others need a length. */
const namedByPromise: ReadonlySet<Metric> = new Set(['arrive', 'subtask', 'promise'])

const ofEveryKind = ['first_response', 'accept', 'complete', 'follow_up'] as const

/** What can be measured of each kind of ticket. */
export const metricsOfKind: Record<Kind, readonly Metric[]> = {
  repair: [...ofEveryKind, 'arrive', 'return_visit', 'promise'],
  emergency: [...ofEveryKind, 'arrive', 'return_visit', 'promise'],
  complaint: [...ofEveryKind, 'confirm_details', 'feedback', 'close', 'return_visit', 'subtask', 'promise'],
  consultation: [...ofEveryKind, 'answer'],
  convenience: ofEveryKind
}

/** Refuses: 'category.unknown', 'policy.no-such-clock', 'policy.minutes-missing' */
export function checkPolicy({ kind, category, metric, minutes }: Policy): Refusal | undefined {
  if (category !== null && !isCategoryOf(kind, category)) return { code: 'category.unknown', pointer: '/category' }
  if (!metricsOfKind[kind].includes(metric)) return { code: 'policy.no-such-clock', pointer: '/metric' }
  return minutes === null && !namedByPromise.has(metric) ? { code: 'policy.minutes-missing', pointer: '/minutes' } : undefined
}
