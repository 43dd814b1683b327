/** How it went wrong where the database itself has not said a word. */
export const notReachedReasons = ['no-connection', 'no-answer', 'lost'] as const

export type NotReachedReason = (typeof notReachedReasons)[number]

/** The database was not reached, or not heard of any more. After 'no-answer' and 'lost' it may have done what it was asked. */
export class NotReached extends Error {
  readonly reason: NotReachedReason
  constructor(reason: NotReachedReason, cause?: unknown) {
    super(`the database is not reached: ${reason}`, { cause })
    this.reason = reason
  }
}
