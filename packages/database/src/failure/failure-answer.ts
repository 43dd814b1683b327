import { constraintIn } from '../violated-constraint.js'
import { constraintTable } from './constraint-table.js'
import { type FailureAnswer, failureTable, notReachedTable } from './failure-table.js'
import { NotReached } from './not-reached.js'
import { sqlStateOf } from './sql-state.js'

const answers: ReadonlyMap<string, FailureAnswer> = new Map(failureTable.map(({ state, answer }) => [state, answer]))

/** An error of ours around one of the ORM's around one of the driver's. */
const deepest = 5

/** What to answer because of the database, by the failure tables; undefined for an error that it has nothing to do with. */
export function failureAnswer(error: unknown, depth = 1): FailureAnswer | undefined {
  if (error instanceof NotReached) {
    // the driver may have been told why: the database itself knows better than its driver
    return (depth < deepest ? failureAnswer(error.cause, depth + 1) : undefined) ?? notReachedTable[error.reason]
  }
  const constraint = constraintIn(error)
  const outcome = constraint && constraintTable.get(constraint)
  if (constraint && outcome && 'refusal' in outcome) return { kind: 'refused', code: outcome.refusal, constraint }
  const state = sqlStateOf(error)
  if (state !== undefined) return answers.get(state) ?? answers.get(state.slice(0, 2)) ?? { kind: 'ours' }
  if (!(error instanceof Error) || depth >= deepest) return undefined
  return failureAnswer(error.cause, depth + 1)
}
