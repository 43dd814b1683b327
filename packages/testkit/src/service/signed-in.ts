import { plusDays, unknownDevice } from '@linying/domain'
import { fixedId } from './fixed-id.js'
import type { TestService, Who } from './test-service.js'

let opened = 0

/** Somebody in a session of his own, which can be ended. */
export async function signedIn({ ports, clock }: TestService, { id, side }: Who): Promise<Who & { readonly sessionId: string }> {
  opened += 1
  const sessionId = fixedId('session', opened)
  const createdAt = clock.now()
  const until = { createdAt, expiresAt: plusDays(createdAt, 30) }
  await ports.sessions.open({ id: sessionId, personId: id, side, refreshHash: sessionId, ...until, ...unknownDevice })
  return { id, side, sessionId }
}
