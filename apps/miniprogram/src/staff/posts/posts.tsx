import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { staffPostsWords as words } from '../../wording/staff-posts'
import { patrolCommunities, runsPosts } from '../matter/patrol-communities'
import { StaffScreen } from '../staff-screen'
import { Board } from './board'
import { PostList } from './post-list'

export default function StaffPosts() {
  const me = useMe()
  return (
    <StaffScreen id="staff-posts" title={words.title} onBack={() => void goBack(routes.staffMe.link({}))} wide>
      <ReadingView reading={me}>{person => <Communities me={person} />}</ReadingView>
    </StaffScreen>
  )
}

/** One community's posts at a time. */
function Communities({ me }: { readonly me: Me }) {
  const communities = patrolCommunities(me)
  const [picked, setPicked] = useState<string>()
  const community = communities.find(({ id }) => id === picked) ?? communities[0]
  if (community === undefined) {
    return (
      <Card>
        <EmptyState icon="shield" title={words.forStaff} text={words.forStaffText} />
      </Card>
    )
  }
  const mayChange = runsPosts(me, community.id)
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
      <Board key={community.id} communityId={community.id} mayChange={mayChange} />
      <PostList key={`posts ${community.id}`} communityId={community.id} mayChange={mayChange} />
    </>
  )
}
