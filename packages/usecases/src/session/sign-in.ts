import { type Device, type Instant, plusDays, plusMinutes, type Side } from '@linying/domain'
import { Forbidden, Unauthenticated, Unavailable } from '../failure.js'
import { type OpenSession, type SessionPorts, sessionRules } from './session-ports.js'

/**
 * Somebody signs in to one variant; the staff's is for people with a post.
 * Throws: Unavailable (no provider), Unauthenticated, Forbidden (no post)
 */
export async function signIn(ports: SessionPorts, credential: string, side: Side, device: Device): Promise<OpenSession> {
  if (ports.provider === undefined) throw new Unavailable('no identity provider is set up')
  const personId = await ports.provider.identify(credential)
  if (personId === undefined) throw new Unauthenticated()
  const now = ports.now()
  const id = ports.newId()
  const refreshToken = ports.newSecret()
  const refreshHash = ports.digest.ofText(refreshToken)
  const expiresAt = plusDays(now, sessionRules.sessionDays)
  if (!(await ports.sessions.open({ id, personId, side, refreshHash, createdAt: now, expiresAt, ...device }))) throw new Forbidden()
  return { ...(await accessFor(ports, { id, personId, side }, now)), refreshToken }
}

/** A short-lived token for an open session, from the moment when it was opened or refreshed. */
export async function accessFor(
  { signAccess }: Pick<SessionPorts, 'signAccess'>,
  { id, personId, side }: { readonly id: string; readonly personId: string; readonly side: Side },
  since: Instant
): Promise<Omit<OpenSession, 'refreshToken'>> {
  const expiresAt = plusMinutes(since, sessionRules.accessMinutes)
  const accessToken = await signAccess({ personId, side, sessionId: id, expiresAt })
  return { accessToken, accessTokenExpiresAt: expiresAt, side, personId }
}
