import type { Instant, Side } from '@linying/domain'

export interface NewSession {
  readonly id: string
  readonly personId: string
  readonly side: Side
  readonly refreshHash: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
}

export interface RotatedSession {
  readonly id: string
  readonly personId: string
  readonly side: Side
  /** Of the token's one successor, as the first exchange wrote it down. */
  readonly nextHash: string
  /** Until when the exchanged token may be shown again, for the same answer. */
  readonly goodUntil: Instant
}

export interface SessionStore {
  /** False where the person has no post (staff) or does not exist; nothing is created then. One trip. */
  readonly open: (session: NewSession) => Promise<boolean>
  /**
   * Exchanges a refresh token for its successor, always the same one: an answer can be lost, so it may be asked for again until
   * `graceUntil` of its rotation; any later reuse ends the session, and so does having no post any more (staff). Undefined where it is
   * unknown, expired, ended or reused. One trip.
   */
  readonly rotate: (rotation: {
    readonly refreshHash: string
    readonly nextHash: string
    readonly now: Instant
    readonly graceUntil: Instant
    readonly expiresAt: Instant
  }) => Promise<RotatedSession | undefined>
  /** Fails like whatever else is asked in it where it has ended before. */
  readonly end: (sessionId: string, now: Instant) => Promise<void>
}
