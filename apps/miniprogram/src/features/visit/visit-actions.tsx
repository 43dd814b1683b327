import type { VisitAction } from '@linying/domain'
import { refusalWords, visitActionWords } from '@linying/look'
import { Button } from '../../ui/button'
import type { VisitView } from './visit-view'

type VisitActionsProps = { readonly visit: VisitView; readonly onPick: (action: VisitAction) => void }

/** The buttons that somebody has on a visit, each open or greyed with its reason; the first that is open is the primary one. */
export function VisitActions({ visit: { actions }, onPick }: VisitActionsProps) {
  const first = actions.find(({ refusal }) => refusal === null)?.action
  return actions.map(({ action, refusal }) => (
    <Button
      key={action}
      id={`visit-${action}`}
      look={action === first ? 'primary' : 'secondary'}
      text={visitActionWords[action].label}
      refusal={refusal === null ? undefined : refusalWords[refusal.code]}
      onTap={() => onPick(action)}
    />
  ))
}
