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
}

export interface SessionStore {
  /** False where the person has no post (staff) or does not exist; nothing is created then. One trip. */
  readonly open: (session: NewSession) => Promise<boolean>
  /**
   * Exchanges a refresh token for the next one. The one before may be exchanged again until `graceUntil` of its rotation, because an
   * answer can be lost; any later reuse ends the session. Undefined where it is unknown, expired, ended or reused.
   */
  readonly rotate: (rotation: {
    readonly refreshHash: string
    readonly nextHash: string
    readonly now: Instant
    readonly graceUntil: Instant
    readonly expiresAt: Instant
  }) => Promise<RotatedSession | undefined>
  readonly end: (sessionId: string, now: Instant) => Promise<void>
}
