import type { Care } from './care.js'
import type { CareEvent } from './care-events.js'

type Folded = Pick<CareEvent, 'type' | 'careId' | 'actor' | 'recordedAt' | 'payload'>

/**
 * The one place where what is agreed and planned follows from its events.
 * Throws: Error where the history is impossible, since then something is wrong with the record itself.
 */
export function evolveCare(history: readonly Folded[]): Care {
  const [first, ...rest] = history as readonly CareEvent[] // a stored event is a CareEvent without its words
  if (first?.type !== 'CareAgreed') throw new Error('a history begins with CareAgreed')
  return rest.reduce(nextCare, begun(first))
}

/** The record after one more event. */
export function nextCare(care: Care, event: CareEvent): Care {
  return { ...nextState(care, event), version: care.version + 1 }
}

function begun({ careId, recordedAt, payload }: CareEvent<'CareAgreed'>): Care {
  const { organizationId, communityId, residentId, roomId } = payload
  return {
    id: careId,
    organizationId,
    communityId,
    residentId,
    roomId,
    consent: 'given',
    agreedAt: recordedAt,
    withdrawnAt: null,
    ...noPlan,
    version: 1
  }
}

const noPlan = { plan: 'none', frequency: null, carerId: null, plannedDueAt: null } as const

function nextState(care: Care, event: CareEvent): Care {
  switch (event.type) {
    case 'CareAgreed':
      if (care.consent === 'given') throw new Error('she has agreed already')
      // she may have moved within the community
      return { ...care, roomId: event.payload.roomId, consent: 'given', agreedAt: event.recordedAt, withdrawnAt: null, ...noPlan }
    case 'CareWithdrawn':
      return { ...agreed(care), consent: 'withdrawn', withdrawnAt: event.recordedAt, plan: endOf(care), plannedDueAt: null }
    case 'CarePlanned': {
      const { frequency, carerId, dueAt } = event.payload
      return { ...agreed(care), plan: 'active', frequency, carerId, plannedDueAt: dueAt }
    }
    case 'CarePaused':
      return { ...agreed(care), plan: 'paused', plannedDueAt: null }
    case 'CareResumed':
      return { ...agreed(care), plan: 'active', plannedDueAt: event.payload.dueAt }
    case 'CareEnded':
      return { ...agreed(care), plan: 'ended', plannedDueAt: null }
    case 'CareDescribed':
      return agreed(care)
    default:
      return event satisfies never
  }
}

function agreed(care: Care): Care {
  if (care.consent !== 'given') throw new Error('nothing is planned for somebody who does not want it')
  return care
}

function endOf({ plan }: Care): Care['plan'] {
  return plan === 'none' ? 'none' : 'ended'
}
