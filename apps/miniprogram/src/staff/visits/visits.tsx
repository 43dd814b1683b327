import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { communitiesOf } from '../matter/communities-of'
import { visitCommunities } from '../matter/visit-communities'
import { StaffScreen } from '../staff-screen'
import { filterIn } from './visit-filter'
import { VisitList } from './visit-list'

export default function StaffVisits() {
  const me = useMe()
  return (
    <StaffScreen id="staff-visits" title={words.title} onBack={() => void goBack(routes.staffMe.link({}))} wide>
      <ReadingView reading={me}>{person => <Visits me={person} />}</ReadingView>
    </StaffScreen>
  )
}

/** A manager begins with what waits for him, everybody else with his own. */
function Visits({ me }: { readonly me: Me }) {
  const query = useQuery()
  const isManager = communitiesOf(me, 'manager').length > 0
  if (visitCommunities(me).length === 0) {
    return (
      <Card>
        <EmptyState icon="shield" title={words.forVisitors} text={words.forVisitorsText} />
      </Card>
    )
  }
  return <VisitList me={me} isManager={isManager} start={filterIn({ view: isManager ? 'toReview' : 'mine', ...query })} />
}
