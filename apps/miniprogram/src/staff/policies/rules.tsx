import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffRulesWords as words } from '../../wording/staff-rules'
import { StaffScreen } from '../staff-screen'
import { RulesForm } from './rules-form'

const leave = () => void goBack(routes.staffPolicies.link({}))

export default function StaffRules() {
  const { communityId } = useQuery()
  const reading = useReading('listPolicies', communityId === undefined ? undefined : { params: { communityId } })
  if (reading.data !== undefined && communityId !== undefined)
    return <RulesForm key={communityId} rules={reading.data.rules} communityId={communityId} onDone={leave} />
  return (
    <StaffScreen id="staff-rules" title={words.title} onBack={leave}>
      {communityId === undefined ? (
        <Card>
          <EmptyState icon="shield" title={words.gone} text={words.goneText} />
        </Card>
      ) : (
        <ReadingView reading={reading} lines={8}>
          {() => null}
        </ReadingView>
      )}
    </StaffScreen>
  )
}
