import type { Kind } from '@linying/domain'
import { kindWords } from './ticket-words.js'

/** One line for all the reports that came in together, instead of one for each. */
export function importSentence({
  kind,
  reports,
  communityName
}: {
  readonly kind: Kind
  readonly reports: number
  readonly communityName: string
}): string {
  return `${communityName}导入了 ${reports} 条${kindWords[kind]}，请到工单列表里处理。`
}
