import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { goBack, open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffCallsWords as words } from '../../wording/staff-calls'
import { callCommunities } from '../matter/call-communities'
import { StaffScreen } from '../staff-screen'
import { CallLog } from './call-log'

const leave = () => void goBack(routes.staffMe.link({}))

export default function StaffCalls() {
  const me = useMe()
  const mayLog = me.data !== undefined && callCommunities(me.data).length > 0
  return (
    <StaffScreen
      id="staff-calls"
      title={words.title}
      onBack={leave}
      footer={
        mayLog && (
          <Button id="log-call" look="primary" icon="plus" text={words.logCall} onTap={() => void open(routes.staffLogCall.link({}))} />
        )
      }
    >
      <ReadingView reading={me}>{person => <Logs me={person} />}</ReadingView>
    </StaffScreen>
  )
}

/** One community's log at a time. */
function Logs({ me }: { readonly me: Me }) {
  const communities = callCommunities(me)
  const [picked, setPicked] = useState<string>()
  const community = communities.find(({ id }) => id === picked) ?? communities[0]
  if (community === undefined) {
    return (
      <Card>
        <EmptyState icon="shield" title={words.forDesk} text={words.forDeskText} />
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
      <CallLog key={community.id} community={community} />
    </>
  )
}
