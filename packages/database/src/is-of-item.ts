import { Unavailable } from '@linying/usecases'
import { NotReached } from './failure/not-reached.js'
import { sqlStateOf } from './failure/sql-state.js'

/**
 * SQLSTATE classes that say something of the data which a statement met: 21 cardinality, 22 data, 23 constraint, 54 too large or too
 * complex, P0 raised by a trigger, XX damaged. Every other is about connection, permissions, locks, room, or our own statements, and would
 * meet whatever else is tried. Source: PostgreSQL 17, appendix A.
 */
const ofData = /^(21|22|23|54|P0|XX)/

/** Whether an error is of the very thing that was in hand, and not of the circumstances in which every other would fail as well. */
export function isOfItem(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof Unavailable || error instanceof NotReached) return false
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return false
  const state = sqlStateOf(error)
  if (state !== undefined) return ofData.test(state)
  if ('code' in error && typeof error.code === 'string') return isOfFile(error.code)
  return error.cause === undefined || isOfItem(error.cause)
}

/** Of what the system says of one file; a disk that is full or gone, and whatever a socket says, is nobody's fault. */
function isOfFile(code: string): boolean {
  return ['EACCES', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ENOTEMPTY', 'EPERM'].includes(code) || code.startsWith('ERR_INVALID')
}
