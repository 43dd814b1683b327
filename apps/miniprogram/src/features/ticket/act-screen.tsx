import type { Side } from '@linying/domain'
import { useState } from 'react'
import { goBack } from '../../platform'
import type { Link } from '../../routes'
import { EmptyState } from '../../ui/empty-state'
import { actionFormWords as words } from '../../wording/action-form'
import { ReadingView } from '../cache/reading-view'
import { Screen } from '../display/screen'
import { ActForm } from './act-form'
import { actionLabel } from './action/action-label'
import { isWireAction } from './action/send-action'
import { useTicket } from './use-ticket'

type ActScreenProps = {
  readonly ticketId: string | undefined
  readonly action: string | undefined
  readonly side: Side
  /** Where to go afterwards, if no page is below. */
  readonly back: Link
}

/** The page of one action's form. */
export function ActScreen({ ticketId, action = '', side, back }: ActScreenProps) {
  const reading = useTicket(ticketId)
  const [why, setWhy] = useState<string>()
  const leave = () => void goBack(back)
  async function onOutdated(reason: string) {
    setWhy(reason)
    await reading.reload()
  }
  const known = isWireAction(action) ? action : undefined
  const offer = reading.data?.actions.find(offered => offered.action === known)
  if (known === undefined || reading.data === undefined || offer === undefined || offer.refusal !== null) {
    return (
      <Screen id="act" title={known ? actionLabel(known, side, reading.data?.kind) : words.moreActions} onBack={leave}>
        <ReadingView reading={reading}>
          {() => <EmptyState icon="pause" title={words.notOffered} text={why ?? words.notOfferedText} />}
        </ReadingView>
      </Screen>
    )
  }
  return <ActForm ticket={reading.data} action={known} side={side} onOutdated={onOutdated} onLeave={leave} />
}
