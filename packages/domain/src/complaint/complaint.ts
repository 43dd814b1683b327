import type { Instant } from '../instant.js'
import type { Department } from '../people/role.js'
import type { Severity } from './complaint-category.js'

/** What a complaint says besides its words. */
export interface ComplaintFacts {
  readonly severity: Severity
  /** The member of staff whom it is about; hidden from that person everywhere. */
  readonly aboutPersonId: string | null
  /**
   * Nobody has said yet whom of the staff it is about, or that it is about nobody: only who leads here reads it until then, and of the
   * household nobody else who has ever worked here. A guess by `personMeant` hides it from one more person and settles nothing.
   */
  readonly restricted: boolean
}

/** A piece of work that another department owes a complaint. */
export interface Subtask {
  readonly id: string
  readonly department: Department
  /** Whoever is to answer; the department's supervisors where nobody is named. */
  readonly ownerId: string | null
  readonly dueAt: Instant
  readonly answeredAt: Instant | null
}
