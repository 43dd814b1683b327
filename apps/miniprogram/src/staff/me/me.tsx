import { departmentWords, skillWords, staffRoleWords } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { LinkItem } from '../../features/display/link-item'
import { TextSizeCard } from '../../features/display/text-size-card'
import { signOut } from '../../features/session/enter-and-leave'
import { type Me, useMe } from '../../features/session/me'
import { confirm } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { devicesWords } from '../../wording/devices'
import { staffMeWords as words } from '../../wording/staff-me'
import { StaffScreen } from '../staff-screen'
import { CalendarLinks } from './calendar-links'
import { OfferLinks } from './offer-links'
import { WorkLinks } from './work-links'

export default function StaffMe() {
  const me = useMe()
  return (
    <StaffScreen id="staff-me" title={words.title}>
      <Card title={me.data?.name ?? words.posts}>
        <ReadingView reading={me} lines={2}>
          {({ posts }) => <Posts posts={posts} />}
        </ReadingView>
      </Card>
      {me.data && me.data.posts.length > 0 && <WorkLinks me={me.data} />}
      {me.data && <CalendarLinks posts={me.data.posts} />}
      {me.data && <OfferLinks posts={me.data.posts} />}
      <Card>
        <LinkItem
          id="devices-open"
          icon="mobile"
          title={devicesWords.link}
          detail={devicesWords.linkText}
          to={routes.staffDevices.link({})}
        />
      </Card>
      <TextSizeCard />
      <Button id="sign-out" text={words.signOut} onTap={() => void leave()} />
    </StaffScreen>
  )
}

function Posts({ posts }: Pick<Me, 'posts'>) {
  if (posts.length === 0) return <EmptyState icon="team" title={words.noPosts} text={words.noPostsText} />
  return posts.map(({ role, department, badge, skills, community }) => (
    <ListItem
      key={`${community.id} ${role} ${department}`}
      icon="building"
      title={`${community.name} ${department ? departmentWords[department] : ''}${staffRoleWords[role]}`}
      detail={[words.badge(badge), ...skills.map(skill => skillWords[skill])].join(' · ')}
    />
  ))
}

async function leave(): Promise<void> {
  if (await confirm({ title: words.signOutQuestion, text: words.signOutText, yes: words.yes, no: words.no })) await signOut()
}
