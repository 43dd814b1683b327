import { ApiProblem } from '@linying/client'
import { NetworkFailure } from '../../platform'
import { api } from '../api/api'
import { inRounds } from '../network/in-rounds'
import { useNetwork } from '../network/network-store'
import { useSession } from '../session/session-store'
import { markEncounterRefused, takeEncounter, useEncounterOutbox, type WaitingEncounter } from './encounter-outbox-store'

/** Sends what waits, oldest first, until there is no answer again. */
export const sendEncounters = inRounds(async () => {
  for (let next = firstWaiting(); next; next = firstWaiting()) {
    if (!(await isSettled(next))) return
  }
})

/** Called once, when the app starts: what waits goes when there is signal again, or when its owner is back. */
export function followEncounters(): void {
  void sendEncounters()
  useNetwork.subscribe(({ online }, before) => {
    if (online && !before.online) void sendEncounters()
  })
  useSession.subscribe(({ session }, before) => {
    if (session && !before.session) void sendEncounters()
  })
}

function firstWaiting(): WaitingEncounter | undefined {
  const { session } = useSession.getState()
  const { waiting } = useEncounterOutbox.getState()
  return waiting.find(({ personId, refusedFor }) => personId === session?.personId && refusedFor === undefined)
}

/** Sending it again is the same encounter, since the phone made its id. Throws: what is no failure of a call. */
async function isSettled({ dutyId, body }: WaitingEncounter): Promise<boolean> {
  try {
    await api.call('recordEncounter', { params: { dutyId }, body })
    takeEncounter(body.id)
    return true
  } catch (failure) {
    if (failure instanceof NetworkFailure) return false
    if (!(failure instanceof ApiProblem)) throw failure
    if (failure.status >= 500 || failure.status === 429 || failure.status === 401) return false
    markEncounterRefused(body.id, failure.problem.code ?? 'internal')
    return true
  }
}
