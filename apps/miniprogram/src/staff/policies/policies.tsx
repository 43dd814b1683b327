import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { type Me, useMe } from '../../features/session/me'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffPoliciesWords as words } from '../../wording/staff-policies'
import { type Community, communitiesOf } from '../matter/communities-of'
import { rolesAt } from '../matter/roles-at'
import { StaffScreen } from '../staff-screen'
import { PolicyList } from './policy-list'
import { RulesCard } from './rules-card'
import { StatuteList } from './statute-list'

const leave = () => void goBack(routes.staffMe.link({}))

export default function StaffPolicies() {
  const me = useMe()
  return (
    <StaffScreen id="staff-policies" title={words.title} onBack={leave}>
      <ReadingView reading={me}>{person => <Communities me={person} />}</ReadingView>
    </StaffScreen>
  )
}

/** One community's promises at a time. */
function Communities({ me }: { readonly me: Me }) {
  const communities = communitiesOf(me)
  const [picked, setPicked] = useState<string>()
  const community = communities.find(({ id }) => id === picked) ?? communities[0]
  if (community === undefined) {
    return (
      <Card>
        <EmptyState icon="shield" title={words.noPosts} text={words.noneText} />
      </Card>
    )
  }
  return (
    <>
      {communities.length > 1 && (
        <Chips
          id="community"
          chosen={community.id}
          choices={communities.map(({ id, name }) => ({ value: id, text: name }))}
          onPick={setPicked}
        />
      )}
      <Promises key={community.id} community={community} mayChange={rolesAt(me, community.id).roles.includes('manager')} />
    </>
  )
}

function Promises({ community, mayChange }: { readonly community: Community; readonly mayChange: boolean }) {
  const reading = useReading('listPolicies', { params: { communityId: community.id } })
  return (
    <ReadingView reading={reading} lines={8}>
      {({ items, statutes, rules }) => (
        <>
          <PolicyList policies={items} community={community} mayChange={mayChange} />
          <RulesCard rules={rules} community={community} mayChange={mayChange} />
          <StatuteList statutes={statutes} />
        </>
      )}
    </ReadingView>
  )
}
