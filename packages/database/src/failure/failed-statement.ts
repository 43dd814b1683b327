import { Unkept, Violated } from '@linying/usecases'
import { constraintIn } from '../violated-constraint.js'
import { constraintTable } from './constraint-table.js'

/** A driver's error as one of ours: what a constraint says no to is a rule's no, or our fault, by the table. */
export function failedStatement(cause: unknown): Error {
  const constraint = constraintIn(cause)
  const outcome = constraint && constraintTable.get(constraint)
  if (constraint === undefined || outcome === undefined) return new Error('a statement failed', { cause })
  return 'refusal' in outcome ? new Violated({ code: outcome.refusal }, constraint, cause) : new Unkept(constraint, cause)
}
