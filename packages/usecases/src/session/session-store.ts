import type { Device, Instant, Side } from '@linying/domain'
import type { Viewer } from './viewer.js'

export interface NewSession extends Device {
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

/** One place where somebody is signed in. */
export interface SignedInPlace extends Device {
  readonly id: string
  readonly side: Side
  readonly signedInAt: Instant
  /** When it was last renewed: to within as long as an access token is good for. */
  readonly usedAt: Instant
  /** The one in which it is asked. */
  readonly isThis: boolean
}

export interface SignedInPlaces {
  /** The one that asks first, then the last used. */
  readonly items: readonly SignedInPlace[]
  /** How many there are beyond those. */
  readonly more: number
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
    readonly device: Device
  }) => Promise<RotatedSession | undefined>
  /** Fails like whatever else is asked in it where it has ended before. */
  readonly end: (sessionId: string, now: Instant) => Promise<void>
  /** Where the viewer is signed in, from either side; never anybody else. One trip. */
  readonly listOwn: (viewer: Viewer, now: Instant, limit: number) => Promise<SignedInPlaces>
  /** Ends one of the viewer's own, at once, also where it has ended before; false where it is none of his. One trip. */
  readonly endOwn: (viewer: Viewer, sessionId: string, now: Instant) => Promise<boolean>
  /** Ends all of the viewer's own but the one in which he asks. One trip. */
  readonly endOthers: (viewer: Viewer, now: Instant) => Promise<void>
}
