import type { RefusalCode } from '@linying/domain'
import type { ConstraintName } from './constraint-table.js'
import type { NotReachedReason } from './not-reached.js'

/** What whoever asked is told: to come again after so many seconds, that it is our fault, or a rule's no where a constraint has said it. */
export type FailureAnswer =
  | { readonly kind: 'again'; readonly afterSeconds: number }
  | { readonly kind: 'ours' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly constraint: ConstraintName }

interface FailureRow {
  /** A class of SQLSTATE by its two letters, or one code of it, which goes before its class. */
  readonly state: string
  readonly means: string
  readonly answer: FailureAnswer
}

const ours: FailureAnswer = { kind: 'ours' }
/** Whoever was in the way is done in a moment. Source of all numbers: our decision, engineering, 2026-11 */
const soon: FailureAnswer = { kind: 'again', afterSeconds: 2 }
/** As long as a restart takes. */
const restarted: FailureAnswer = { kind: 'again', afterSeconds: 5 }
/** As long as a failover takes, or somebody who has to do something about it. */
const later: FailureAnswer = { kind: 'again', afterSeconds: 15 }

/** Every class of PostgreSQL 17, appendix A. What a save expects to happen, as an id that is taken, has its own outcome before this. */
export const failureTable: readonly FailureRow[] = [
  { state: '00', means: 'success', answer: ours },
  { state: '01', means: 'warning', answer: ours },
  { state: '02', means: 'no data', answer: ours },
  { state: '03', means: 'statement not complete', answer: ours },
  { state: '08', means: 'connection; what a pooler says of itself', answer: restarted },
  { state: '09', means: 'triggered action', answer: ours },
  { state: '0A', means: 'not supported', answer: ours },
  { state: '0B', means: 'transaction initiation', answer: ours },
  { state: '0F', means: 'locator', answer: ours },
  { state: '0L', means: 'grantor', answer: ours },
  { state: '0P', means: 'role specification', answer: ours },
  { state: '0Z', means: 'diagnostics', answer: ours },
  { state: '10', means: 'XQuery', answer: ours },
  { state: '20', means: 'case not found', answer: ours },
  { state: '21', means: 'cardinality', answer: ours },
  { state: '22', means: 'data that no column holds: the contract has let it in', answer: ours },
  { state: '23', means: 'constraint: what it means says the table of constraints, before this', answer: ours },
  { state: '24', means: 'cursor state', answer: ours },
  { state: '25', means: 'transaction state', answer: ours },
  { state: '25006', means: 'read-only: a failover, and this is not the one that is written to', answer: later },
  { state: '25P03', means: 'idle in a transaction for too long', answer: soon },
  { state: '25P04', means: 'a transaction took too long', answer: soon },
  { state: '26', means: 'statement name', answer: ours },
  { state: '27', means: 'triggered data change', answer: ours },
  { state: '28', means: 'log-in refused: a password is being changed', answer: later },
  { state: '2B', means: 'dependent privileges', answer: ours },
  { state: '2D', means: 'transaction termination', answer: ours },
  { state: '2F', means: 'SQL routine', answer: ours },
  { state: '34', means: 'cursor name', answer: ours },
  { state: '38', means: 'external routine', answer: ours },
  { state: '39', means: 'external routine invocation', answer: ours },
  { state: '3B', means: 'savepoint', answer: ours },
  { state: '3D', means: 'no such database: it is being restored', answer: later },
  { state: '3F', means: 'schema name', answer: ours },
  { state: '40', means: 'rolled back: two were in each other’s way', answer: soon },
  { state: '42', means: 'syntax or access rule', answer: ours },
  { state: '44', means: 'check option', answer: ours },
  { state: '53', means: 'resources: disk, memory', answer: later },
  { state: '53300', means: 'too many connections', answer: soon },
  { state: '54', means: 'program limit', answer: ours },
  { state: '55', means: 'object not as needed', answer: ours },
  { state: '55006', means: 'in use', answer: soon },
  { state: '55P03', means: 'locked for too long', answer: soon },
  { state: '57', means: 'operator intervention: restart, shutdown, starting up', answer: restarted },
  { state: '57014', means: 'took too long, or was cancelled', answer: soon },
  { state: '58', means: 'system error: its disk', answer: later },
  { state: '72', means: 'snapshot', answer: ours },
  { state: 'F0', means: 'configuration file', answer: ours },
  { state: 'HV', means: 'foreign data', answer: ours },
  { state: 'P0', means: 'PL/pgSQL', answer: ours },
  { state: 'XX', means: 'internal error', answer: ours }
]

/** Where the database has said nothing at all, and only its driver knows. */
export const notReachedTable = {
  'no-connection': restarted,
  'no-answer': restarted,
  lost: restarted
} as const satisfies Record<NotReachedReason, FailureAnswer>
