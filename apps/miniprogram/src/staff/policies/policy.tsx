import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffPolicyWords as words } from '../../wording/staff-policies'
import { StaffScreen } from '../staff-screen'
import { PolicyForm } from './policy-form'

const leave = () => void goBack(routes.staffPolicies.link({}))

export default function StaffPolicy() {
  const { communityId, policyId } = useQuery()
  const reading = useReading('listPolicies', communityId === undefined ? undefined : { params: { communityId } })
  const policy = reading.data?.items.find(({ id }) => id === policyId)
  if (policy !== undefined && communityId !== undefined)
    return <PolicyForm key={policy.id} policy={policy} communityId={communityId} onDone={leave} />
  return (
    <StaffScreen id="staff-policy" title={words.title} onBack={leave}>
      <ReadingView reading={reading}>
        {() => (
          <Card>
            <EmptyState icon="clock" title={words.gone} text={words.goneText} />
          </Card>
        )}
      </ReadingView>
    </StaffScreen>
  )
}
