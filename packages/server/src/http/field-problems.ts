import { type FieldProblemCode, fieldProblemWords } from '@linying/look'
import type { z } from 'zod'

export interface FieldProblem {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

type Issue = z.core.$ZodIssue

/** What zod found, in stable codes and with a sentence for each field. */
export function fieldProblems(issues: readonly Issue[]): FieldProblem[] {
  return issues.map(issue => {
    const code = codeOf(issue)
    return { pointer: pointerTo(issue.path), code, detail: fieldProblemWords[code] }
  })
}

/** RFC 6901. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return path.map(part => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function codeOf(issue: Issue): FieldProblemCode {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-type'
    case 'too_big':
      return sizeCode(issue.origin, 'too-long', 'too-many', 'too-big')
    case 'too_small':
      return sizeCode(issue.origin, 'too-short', 'too-few', 'too-small')
    case 'invalid_value':
    case 'invalid_union':
      return 'unknown-choice'
    case 'invalid_format':
      return formatCode(issue)
    default:
      return isFieldProblemCode(issue.message) ? issue.message : 'wrong-type'
  }
}

function sizeCode(origin: string, ofText: FieldProblemCode, ofList: FieldProblemCode, ofNumber: FieldProblemCode): FieldProblemCode {
  if (origin === 'string') return ofText
  return origin === 'array' ? ofList : ofNumber
}

function formatCode(issue: Extract<Issue, { code: 'invalid_format' }>): FieldProblemCode {
  if (isFieldProblemCode(issue.message)) return issue.message
  if (issue.format === 'uuid') return 'id.malformed'
  return issue.format === 'datetime' ? 'instant.malformed' : 'wrong-type'
}

function isFieldProblemCode(word: string): word is FieldProblemCode {
  return word in fieldProblemWords
}
