import type { Instant, Side } from '@linying/domain'
import type { Ambient } from '../ambient.js'
import type { IdentityProvider } from './identity-provider.js'
import type { SessionStore } from './session-store.js'

export interface AccessClaims {
  readonly personId: string
  readonly side: Side
  readonly sessionId: string
  readonly expiresAt: Instant
}

export interface SessionPorts extends Pick<Ambient, 'now' | 'newId' | 'digest'> {
  readonly sessions: SessionStore
  /** Undefined where no way of signing in is set up. */
  readonly provider: IdentityProvider | undefined
  /** 256 bits of chance, as text. */
  readonly newSecret: () => string
  /**
   * What follows a refresh token: the same for the same token, and nobody can work it out without our key. While that is changed, also what
   * followed it under the one before.
   */
  readonly secretsAfter: (secret: string) => readonly [string, ...string[]]
  readonly signAccess: (claims: AccessClaims) => Promise<string>
}

export interface OpenSession {
  readonly accessToken: string
  readonly accessTokenExpiresAt: Instant
  readonly refreshToken: string
  readonly side: Side
  readonly personId: string
}

/** Source: design.md, sessions (15 min; a lost refresh answer for 60 s); `sessionDays` is our decision (engineering, 2026-11). */
export const sessionRules = { accessMinutes: 15, graceMinutes: 1, sessionDays: 30 } as const
