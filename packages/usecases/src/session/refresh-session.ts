import { plusDays, plusMinutes } from '@linying/domain'
import { Unauthenticated } from '../failure.js'
import { type OpenSession, type SessionPorts, sessionRules } from './session-ports.js'
import { accessFor } from './sign-in.js'

/** Exchanges a refresh token for the next pair. Throws: Unauthenticated where it is unknown, expired or was used before. */
export async function refreshSession(ports: SessionPorts, refreshToken: string): Promise<OpenSession> {
  const now = ports.now()
  const next = ports.newSecret()
  const session = await ports.sessions.rotate({
    refreshHash: ports.digest.ofText(refreshToken),
    nextHash: ports.digest.ofText(next),
    now,
    graceUntil: plusMinutes(now, sessionRules.graceMinutes),
    expiresAt: plusDays(now, sessionRules.sessionDays)
  })
  if (session === undefined) throw new Unauthenticated()
  return { ...(await accessFor(ports, session)), refreshToken: next }
}
