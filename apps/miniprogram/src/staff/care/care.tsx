import { ReadingView } from '../../features/cache/reading-view'
import { useMe } from '../../features/session/me'
import { goBack, open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { staffCareWords as words } from '../../wording/staff-care'
import { careCommunities } from '../matter/care-communities'
import { OneCommunity } from '../matter/one-community'
import { rolesAt } from '../matter/roles-at'
import { StaffScreen } from '../staff-screen'
import { CareList } from './care-list'

const leave = () => void goBack(routes.staffMe.link({}))

export default function StaffCare() {
  const me = useMe()
  const mayRegister = me.data !== undefined && careCommunities(me.data).length > 0
  return (
    <StaffScreen
      id="staff-care"
      title={words.title}
      onBack={leave}
      footer={
        mayRegister && (
          <Button
            id="care-consent"
            look="primary"
            icon="plus"
            text={words.register}
            onTap={() => void open(routes.staffCareConsent.link({}))}
          />
        )
      }
    >
      <ReadingView reading={me}>
        {person => (
          <OneCommunity communities={careCommunities(person)} none={words.forVisitors} noneText={words.forVisitorsText}>
            {community => <CareList key={community.id} community={community} roles={rolesAt(person, community.id).roles} />}
          </OneCommunity>
        )}
      </ReadingView>
    </StaffScreen>
  )
}
