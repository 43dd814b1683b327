import { goBack, hasPageBelow, startOver } from '../../platform'
import { home, side } from '../../variants/this-variant'
import { anonymousApi } from '../api/anonymous-api'
import { api } from '../api/api'
import { forgetCached } from '../cache/read-cache'
import { forgetSession, keepSession } from './session-store'

/** Signs in and goes back to where the person came from. Throws: ApiProblem, NetworkFailure */
export async function signInAs(credential: string): Promise<void> {
  keepSession(await anonymousApi.call('signIn', { body: { credential, side } }))
  if (hasPageBelow()) await goBack(home)
  else await startOver(home)
}

/** Signs out on this device in any case; a server that cannot be reached lets the session run out by itself. */
export async function signOut(): Promise<void> {
  const told = api.call('signOut', {})
  await Promise.allSettled([told])
  forgetSession()
  forgetCached()
  await startOver(home)
}
