import { type ConstraintName, constraintTable } from './failure/constraint-table.js'
import { sqlStateOf } from './failure/sql-state.js'

/**
 * The constraint that a statement would have broken; undefined for every other error, and where a column must not be empty, which has no name.
 * Drivers put the database's own error into `cause`.
 */
export function violatedConstraint(error: unknown): ConstraintName | undefined {
  return error instanceof Error ? constraintIn(error.cause) : undefined
}

/** The same, of the database's own error. */
export function constraintIn(error: unknown): ConstraintName | undefined {
  if (!sqlStateOf(error)?.startsWith('23') || !(error instanceof Error) || !('constraint' in error)) return undefined
  return isConstraint(error.constraint) ? error.constraint : undefined
}

function isConstraint(name: unknown): name is ConstraintName {
  return typeof name === 'string' && constraintTable.has(name)
}

/** What a save answers where it broke a constraint that it expects to meet. Throws: the error itself where it does not */
export function outcomeOf<Outcome>(error: unknown, expected: Readonly<Partial<Record<ConstraintName, Outcome>>>): Outcome {
  const constraint = violatedConstraint(error)
  const outcome = constraint && expected[constraint]
  if (outcome === undefined) throw error
  return outcome
}
