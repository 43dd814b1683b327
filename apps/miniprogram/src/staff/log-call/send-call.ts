import { ApiProblem } from '@linying/client'
import { api } from '../../features/api/api'
import { newId } from '../../platform'
import { changeCall, startNextCall } from './call-draft'
import type { LoggedCall } from './whole-call'

/** Sends it, and starts the next draft once it has arrived. Throws: ApiProblem, NetworkFailure */
export async function sendCall(call: LoggedCall): Promise<void> {
  try {
    await api.call('logCall', call)
  } catch (failure) {
    // An earlier attempt got through, and something has been changed since. Whoever has been told so and sends again means another call.
    if (failure instanceof ApiProblem && failure.problem.code === 'call.id-taken') changeCall({ id: newId() })
    throw failure
  }
  startNextCall()
}
