import { useEffect } from 'react'
import { useEncounterOutbox, type WaitingEncounter } from './encounter-outbox-store'

/** Tells when encounters of this duty have left the outbox, so that the page shows them without waiting for its next turn. */
export function useEncountersArrived(dutyId: string, tell: () => void): void {
  // the outbox works on outside of React, whether or not a page looks at it
  useEffect(() => {
    const left = (waiting: readonly WaitingEncounter[]) => waiting.filter(encounter => encounter.dutyId === dutyId).length
    return useEncounterOutbox.subscribe((outbox, before) => {
      if (left(outbox.waiting) < left(before.waiting)) tell()
    })
  }, [dutyId, tell])
}
