import { type Care, type CareEvent, chainStart, evolveCare, laterOf, nextCare, type SealedCareEvent, seal } from '@linying/domain'
import type { Ambient } from '../ambient.js'
import type { CareChange } from './care-store.js'

interface Past {
  readonly care: Care
  readonly events: readonly SealedCareEvent[]
  readonly lastVisitAt: CareChange['lastVisitAt']
  readonly dueAt: CareChange['dueAt']
}

/** What to save after something was agreed or planned. `past` undefined: she was never asked before. */
export function careChangeOf(past: Past | undefined, happened: CareEvent, ports: Ambient): CareChange {
  const head = past?.events.at(-1) ?? chainStart(happened.careId, ports.digest)
  // as the chain will say it, since all that is stored beside it must follow from it
  const recorded = { ...happened, recordedAt: laterOf(happened.recordedAt, head.recordedAt) }
  const care = past === undefined ? evolveCare([recorded]) : nextCare(past.care, recorded)
  const { sealed, words } = seal(recorded, head, ports.digest, ports.newSalt)
  const expectedVersion = past?.care.version ?? 0
  return { care, expectedVersion, lastVisitAt: past?.lastVisitAt ?? null, dueAt: dueAfter(recorded, care, past), event: sealed, words }
}

/** What is only described, or agreed, moves no visit. */
function dueAfter({ type }: CareEvent, care: Care, past: Past | undefined): CareChange['dueAt'] {
  return type === 'CareDescribed' ? (past?.dueAt ?? null) : care.plannedDueAt
}
