import type { CareFrequency, CareReason, Instant, VisitMethod } from '@linying/domain'
import type { Care } from '../../features/care/care'
import type { OfferedAction } from './plan-actions'

/** What has been filled in, whatever it is for. */
export type CareAnswers = {
  readonly frequency: CareFrequency
  readonly carerId: string | null
  readonly text: string
  readonly reasons: readonly CareReason[]
  readonly note: string
  readonly method: VisitMethod
  readonly whom: string
}

export function emptyAnswers({ frequency, carer, reasons, note, resident }: Care): CareAnswers {
  return {
    frequency: frequency ?? 'weekly',
    carerId: carer?.active ? carer.id : null,
    text: '',
    reasons: reasons ?? [],
    note: note ?? '',
    method: 'phone',
    whom: resident.name
  }
}

/** What of it an action brings. */
export function commandOf(action: OfferedAction, answers: CareAnswers, at: Instant) {
  const { frequency, carerId, text, reasons, note, method, whom } = answers
  switch (action) {
    case 'plan':
      return { action, frequency, carerId }
    case 'pause':
    case 'end':
      return { action, text }
    case 'resume':
      return { action }
    case 'describe':
      return { action, reasons: [...reasons], note }
    case 'withdraw':
      return { action, contact: { method, at, whom } }
    default:
      return action satisfies never
  }
}
