import type { Kind } from '../ticket/kind.js'
import type { ServiceRules } from './service-rules.js'

/**
 * Whether a return visit is promised to a ticket: to a complaint always, to what somebody came for with tools by the community's rule.
 * Source: SP-2, SP-6
 */
export function isVisited(
  { kind, ticketId }: { readonly kind: Kind; readonly ticketId: string },
  rules: Pick<ServiceRules, 'returnVisitFor' | 'returnVisitSamplePercent'>
): boolean {
  if (kind === 'complaint') return true
  switch (rules.returnVisitFor) {
    case 'none':
      return false
    case 'sample':
      return isInSample(ticketId, rules.returnVisitSamplePercent)
    case 'unrated':
    case 'all':
      return true
    default:
      return rules.returnVisitFor satisfies never
  }
}

/** The same tickets whenever it is asked, and nobody picks them by hand. Unit: percent of all ids. */
export function isInSample(ticketId: string, percent: number): boolean {
  return fnv1a(ticketId) % 100 < percent
}

/** FNV-1a, 32 bits: spreads ids that differ in a digit. Source: Fowler, Noll, Vo */
function fnv1a(text: string): number {
  return [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
}
