import { Screen } from '../../features/display/screen'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffWords as words } from '../../wording/staff'

export default function StaffToday() {
  return (
    <Screen id="staff-today" title={words.today}>
      <Card>
        <EmptyState icon="shield" title={words.employeesOnly} text={words.residentsGoElsewhere} />
      </Card>
    </Screen>
  )
}
