import { ReadingView } from '../../features/cache/reading-view'
import { useMe } from '../../features/session/me'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { staffCareWords } from '../../wording/staff-care'
import { careCommunities } from '../matter/care-communities'
import { OneCommunity } from '../matter/one-community'
import { StaffScreen } from '../staff-screen'
import { ConsentForm } from './consent-form'

const words = staffCareWords.consent

export default function StaffCareConsent() {
  const me = useMe()
  return (
    <StaffScreen id="staff-care-consent" title={words.title} onBack={() => void goBack(routes.staffCare.link({}))}>
      <ReadingView reading={me}>
        {person => (
          <OneCommunity communities={careCommunities(person)} none={staffCareWords.forVisitors} noneText={staffCareWords.forVisitorsText}>
            {({ id }) => <ConsentForm key={id} communityId={id} />}
          </OneCommunity>
        )}
      </ReadingView>
    </StaffScreen>
  )
}
