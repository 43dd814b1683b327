import { type Device, plusDays, plusMinutes } from '@linying/domain'
import { Unauthenticated } from '../failure.js'
import { type OpenSession, type SessionPorts, sessionRules } from './session-ports.js'
import { accessFor } from './sign-in.js'

/**
 * Exchanges a refresh token for the next pair; whoever asks again within its grace gets that same pair. From which device is kept anew each
 * time, so that its owner sees where it is used, and not only where it began.
 * Throws: Unauthenticated where it is unknown, expired, was used before, or belongs to somebody who has no post any more
 */
export async function refreshSession(ports: SessionPorts, refreshToken: string, device: Device): Promise<OpenSession> {
  const now = ports.now()
  const candidates = ports.secretsAfter(refreshToken)
  const session = await ports.sessions.rotate({
    refreshHash: ports.digest.ofText(refreshToken),
    nextHash: ports.digest.ofText(candidates[0]),
    now,
    graceUntil: plusMinutes(now, sessionRules.graceMinutes),
    expiresAt: plusDays(now, sessionRules.sessionDays),
    device
  })
  const next = session && candidates.find(candidate => ports.digest.ofText(candidate) === session.nextHash)
  if (session === undefined || next === undefined) throw new Unauthenticated()
  const exchangedAt = plusMinutes(session.goodUntil, -sessionRules.graceMinutes)
  return { ...(await accessFor(ports, session, exchangedAt)), refreshToken: next }
}
