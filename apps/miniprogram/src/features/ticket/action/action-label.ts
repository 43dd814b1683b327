import type { Action, Kind, Side } from '@linying/domain'
import { actionWords, actionWordsOf, partlySolvedWords } from '@linying/look'
import { staffActionLabels, actionFormWords as words } from '../../../wording/action-form'

const labelsOfStaff: Partial<Record<Action, string>> = staffActionLabels

/** As long as a page does not know the kind yet, the action's usual name. */
export function actionLabel(action: Action, side: Side, kind?: Kind): string {
  const { label } = kind === undefined ? actionWords[action] : actionWordsOf(kind, action)
  return (side === 'staff' ? labelsOfStaff[action] : undefined) ?? label
}

/** What a form is called: whoever says that a part is solved does not read that nothing is. */
export function formLabel(action: Action, side: Side, kind: Kind | undefined, isPartly: boolean): string {
  if (action !== 'notSolved' || !isPartly) return actionLabel(action, side, kind)
  return words.partly[side](partlySolvedWords[kind ?? 'repair'])
}
