import type { Action, Side } from '@linying/domain'
import { actionWords } from '@linying/look'
import { staffActionLabels } from '../../../wording/action-form'

const labelsOfStaff: Partial<Record<Action, string>> = staffActionLabels

export function actionLabel(action: Action, side: Side): string {
  return (side === 'staff' ? labelsOfStaff[action] : undefined) ?? actionWords[action].label
}
