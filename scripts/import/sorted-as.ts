import { type Category, classifyComplaint, type Kind } from '@linying/domain'
import type { SourceReport } from './read-report.js'

/** As what a source's reports are filed: repairs that an agent sorts, or complaints sorted by their words. */
export type FiledAs = Extract<Kind, 'repair' | 'complaint'>

export interface Sorted {
  readonly category: Category
  /** For the operator's count. */
  readonly label: string
}

export function sortedAs(kind: FiledAs, { title, text }: Pick<SourceReport, 'title' | 'text'>): Sorted {
  if (kind === 'repair') return { category: 'other', label: 'other' }
  const { category, department, isDoubtful } = classifyComplaint({ title, text })
  return { category, label: `${category} → ${department}${isDoubtful ? ' (doubtful)' : ''}` }
}
