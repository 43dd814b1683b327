import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffRisksWords as words } from '../../wording/staff-risks'
import { watchedCommunities } from '../matter/watched-communities'
import { StaffScreen } from '../staff-screen'
import { RiskBoard } from './risk-board'

const everywhere = 'all'

export default function StaffRisks() {
  const me = useMe()
  return (
    <StaffScreen id="staff-risks" title={words.title} onBack={() => void goBack(routes.staffToday.link({}))} wide>
      <ReadingView reading={me}>{person => <Boards me={person} />}</ReadingView>
    </StaffScreen>
  )
}

function Boards({ me }: { readonly me: Me }) {
  const communities = watchedCommunities(me)
  const [picked, setPicked] = useState<string>(everywhere)
  if (communities.length === 0) {
    return (
      <Card>
        <EmptyState icon="shield" title={words.watchersOnly} text={words.watchersOnlyText} />
      </Card>
    )
  }
  const choices = communities.map(({ id, name }) => ({ value: id, text: name }))
  return (
    <>
      {choices.length > 1 && (
        <Chips
          id="community"
          chosen={picked}
          choices={[{ value: everywhere, text: words.allCommunities }, ...choices]}
          onPick={setPicked}
        />
      )}
      <RiskBoard key={picked} {...(picked !== everywhere && { communityId: picked })} />
    </>
  )
}
