import type { CalendarFault, Measured, Refusal } from '@linying/domain'
import type { Happened } from './ticket/happened-since.js'

/** A rule says no. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** A rule says no to whoever lost to somebody else, who is named as far as he may be. */
export class Outrun extends Refused {
  readonly happened: Happened
  constructor(refusal: Refusal, happened: Happened) {
    super(refusal)
    this.happened = happened
  }
}

/** The same where only the name of whoever was faster is told: of what is not on a ticket. */
export class OutrunBy extends Refused {
  readonly personName: string
  constructor(refusal: Refusal, personName: string) {
    super(refusal)
    this.personName = personName
  }
}

/** A rule says no that nothing but a constraint of the database has kept: somebody was faster, or a check is missing. */
export class Violated extends Refused {
  readonly constraint: string
  constructor(refusal: Refusal, constraint: string, cause: unknown) {
    super(refusal)
    this.constraint = constraint
    this.cause = cause
  }
}

/** A save broke a constraint that nothing from outside can break: our fault, and that of this one thing alone. */
export class Unkept extends Error {
  readonly constraint: string
  constructor(constraint: string, cause: unknown) {
    super('a statement failed', { cause })
    this.constraint = constraint
  }
}

/** Not there, or nothing that this person may know of. */
export class NotFound extends Error {}

/** Within somebody's own scope, but not his to do. */
export class Forbidden extends Error {}

export class Unauthenticated extends Error {}

/** The same idempotency key came with another request. */
export class KeyReused extends Error {}

/** Somebody else was faster, again and again; trying once more later is right. */
export class StaleVersion extends Error {}

/** Something we stand on does not answer now. */
export class Unavailable extends Error {}

/** Too many photos wait to be seen to; nothing is lost, and this one may be completed later. */
export class Busy extends Error {
  readonly retryAfterSeconds: number
  constructor(retryAfterSeconds: number) {
    super('busy')
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** He has had his measure of this for now; what he wrote is welcome later. */
export class TooOften extends Error {
  readonly what: Measured
  readonly retryAfterSeconds: number
  constructor(what: Measured, retryAfterSeconds: number) {
    super(`too often: ${what}`)
    this.what = what
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** A field that only its maker can read is not what we made. */
export class BadRequest extends Error {
  readonly pointer: string
  constructor(pointer: string) {
    super(pointer)
    this.pointer = pointer
  }
}

/** Several parts of what came are not acceptable, each for a reason of its own. */
export class Invalid extends Error {
  readonly faults: readonly CalendarFault[]
  constructor(faults: readonly CalendarFault[]) {
    super(faults.map(({ pointer, code }) => `${pointer} ${code}`).join(', '))
    this.faults = faults
  }
}
