import type { VisitAction } from '@linying/domain'
import { refusalWords, visitActionWords } from '@linying/look'
import { View } from '@tarojs/components'
import { Button } from '../../ui/button'
import classes from './visit.module.scss'
import type { OfferedVisitAction, VisitView } from './visit-view'

type VisitActionsProps = { readonly visit: VisitView; readonly onPick: (action: VisitAction) => void }

/** The buttons that somebody has on a visit: greyed ones with their reason above, open ones at the thumb, the first of them the primary one. */
export function VisitActions({ visit: { actions }, onPick }: VisitActionsProps) {
  const open = actions.filter(({ refusal }) => refusal === null)
  return (
    <View className={classes.actions}>
      {actions
        .filter(({ refusal }) => refusal !== null)
        .map(offer => (
          <VisitButton key={offer.action} offer={offer} isNext={false} onPick={onPick} />
        ))}
      {open.length > 0 && (
        <View className={classes.open}>
          {open.map((offer, index) => (
            <View key={offer.action} className={classes.one}>
              <VisitButton offer={offer} isNext={index === 0 && !isLastResort(offer.action)} onPick={onPick} />
            </View>
          ))}
        </View>
      )}
    </View>
  )
}

type VisitButtonProps = Pick<VisitActionsProps, 'onPick'> & { readonly offer: OfferedVisitAction; readonly isNext: boolean }

function VisitButton({ offer: { action, refusal }, isNext, onPick }: VisitButtonProps) {
  return (
    <Button
      id={`visit-${action}`}
      look={isNext ? 'primary' : 'secondary'}
      text={visitActionWords[action].label}
      refusal={refusal === null ? undefined : refusalWords[refusal.code]}
      onTap={() => onPick(action)}
    />
  )
}

/** Open to her, and not what most people want here. */
function isLastResort(action: VisitAction): boolean {
  return action === 'deny'
}
