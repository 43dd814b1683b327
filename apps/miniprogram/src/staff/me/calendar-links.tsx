import { mayChangeHours } from '@linying/domain'
import { missingYearWords, patternWords } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { LinkItem } from '../../features/display/link-item'
import type { Me } from '../../features/session/me'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import { type Community, communitiesOf } from '../matter/communities-of'

/** For whoever sets up a community: its calendar, and a word where a year is missing in it. */
export function CalendarLinks({ posts }: Pick<Me, 'posts'>) {
  const communities = communitiesOf({ posts: posts.filter(({ role }) => mayChangeHours([role])) })
  if (communities.length === 0) return null
  return (
    <Card title={words.title}>
      {communities.map(community => (
        <CalendarLink key={community.id} community={community} />
      ))}
    </Card>
  )
}

function CalendarLink({ community: { id, name } }: { readonly community: Community }) {
  const reading = useReading('getCalendar', { params: { communityId: id } })
  return (
    <ReadingView reading={reading} lines={1}>
      {({ missingYear, weekly }) => (
        <LinkItem
          id={`calendar-${id}`}
          icon="today"
          title={words.link(name)}
          detail={missingYear === null ? patternWords(weekly) : missingYearWords(missingYear)}
          to={routes.staffCalendar.link({ communityId: id })}
        />
      )}
    </ReadingView>
  )
}
