import type { z } from 'zod'

/** A request does not fit its contract. */
export class InvalidFields extends Error {
  readonly issues: readonly z.core.$ZodIssue[]
  constructor(issues: readonly z.core.$ZodIssue[]) {
    super('a request does not fit its contract')
    this.issues = issues
  }
}
