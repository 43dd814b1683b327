import type { Department } from '../people/role.js'
import type { ComplaintCategory } from './complaint-category.js'
import { type ComplaintRule, complaintRules } from './complaint-rules.js'

export interface Classified {
  readonly category: ComplaintCategory
  readonly department: Department
  /** Nothing spoke for it, or as much for something else: somebody should look. */
  readonly isDoubtful: boolean
}

/** What nothing speaks for is the community's business, and the desk finds out whose. */
const unknown: Classified = { category: 'public_area', department: 'customer_service', isDoubtful: true }

/** A heading says in a line what it is about. */
const titleWeight = 3

/** Sorts what somebody wrote by the words in it; a word counts once, in a heading three times as much. */
export function classifyComplaint({ title = '', text }: { readonly title?: string; readonly text: string }): Classified {
  const [best, next] = complaintRules
    .map(rule => ({ ...rule, weight: weightOf(rule, title) * titleWeight + weightOf(rule, text) }))
    .sort((one, other) => other.weight - one.weight)
  if (best === undefined || best.weight === 0) return unknown
  const { category, department, weight } = best
  return { category, department, isDoubtful: next?.weight === weight && next.category !== category }
}

/** The department for a complaint whose category a person has named: whichever of the category's rules fits its words best. */
export function departmentForWords(category: ComplaintCategory, text: string): Department | undefined {
  const [best] = complaintRules
    .filter(rule => rule.category === category)
    .map(rule => ({ ...rule, weight: weightOf(rule, text) }))
    .sort((one, other) => other.weight - one.weight)
  return best !== undefined && best.weight > 0 ? best.department : undefined
}

function weightOf({ words }: ComplaintRule, text: string): number {
  return words.filter(word => text.includes(word)).length
}
