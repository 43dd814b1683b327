import type { Instant } from '@linying/domain'
import type { Wired } from '@linying/server'
import type { Viewer } from '@linying/usecases'
import { isStaff, personId } from './company/demo-company.js'

/** Where stories are played: the real use cases, on a clock that can be set back. */
export type Stage = Pick<Wired, 'ports' | 'files'>

export function portsAt({ ports }: Stage, at: Instant): Wired['ports'] {
  return { ...ports, now: () => at }
}

/** The person of this name, signed in to the variant that is his. */
export function viewerCalled(name: string): Viewer {
  return { personId: personId(name), side: isStaff(name) ? 'staff' : 'resident', sessionId: personId(name) }
}
