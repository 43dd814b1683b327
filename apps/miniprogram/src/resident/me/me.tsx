import { Screen } from '../../features/display/screen'
import { TextSizeCard } from '../../features/display/text-size-card'
import { residentMeWords } from '../../wording/resident-me'

export default function ResidentMe() {
  return (
    <Screen id="resident-me" title={residentMeWords.title}>
      <TextSizeCard />
    </Screen>
  )
}
