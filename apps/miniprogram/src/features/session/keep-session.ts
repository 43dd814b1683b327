import { ApiProblem } from '@linying/client'
import { plusMinutes } from '@linying/domain'
import { now } from '../../platform'
import { anonymousApi } from '../api/anonymous-api'
import { forgetSession, keepSession, readSession, type Session, useSession } from './session-store'

/** The session to act under, renewed when it is about to run out; undefined where nobody is signed in. */
export async function currentSession(): Promise<Session | undefined> {
  const { session } = useSession.getState()
  return session && isAboutToEnd(session) ? renewSession(session) : session
}

/** Renews once for all who ask at the same time. Throws: NetworkFailure, and the session stays. */
export function renewSession(session: Session): Promise<Session | undefined> {
  renewing ??= renew(session).finally(() => {
    renewing = undefined
  })
  return renewing
}

/** Signed out by the server. Not where somebody else has signed in meanwhile. */
export function endSession(session: Session): void {
  if (useSession.getState().session?.refreshToken === session.refreshToken) forgetSession()
}

let renewing: Promise<Session | undefined> | undefined

async function renew(session: Session): Promise<Session | undefined> {
  const stored = readSession()
  if (stored && stored.refreshToken !== session.refreshToken) {
    useSession.setState({ session: stored })
    return stored
  }
  try {
    return keepSession(await anonymousApi.call('refreshSession', { body: { refreshToken: session.refreshToken } }))
  } catch (failure) {
    if (!(failure instanceof ApiProblem) || failure.status !== 401) throw failure
    endSession(session)
    return undefined
  }
}

/** A clock that runs ahead must not renew before every call, hence the second condition. */
function isAboutToEnd({ accessTokenExpiresAt, receivedAt }: Session): boolean {
  const inAMoment = plusMinutes(now(), 1)
  return inAMoment >= accessTokenExpiresAt && inAMoment >= plusMinutes(receivedAt, 2)
}
