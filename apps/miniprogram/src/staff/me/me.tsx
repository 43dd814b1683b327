import { Screen } from '../../features/display/screen'
import { TextSizeCard } from '../../features/display/text-size-card'
import { staffWords } from '../../wording/staff'

export default function StaffMe() {
  return (
    <Screen id="staff-me" title={staffWords.me}>
      <TextSizeCard />
    </Screen>
  )
}
