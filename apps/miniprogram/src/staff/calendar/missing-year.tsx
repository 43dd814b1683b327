import { missingYearWords } from '@linying/look'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'

/** Told to whoever can do something about it, from sixty days before the year begins. */
export function MissingYear({ year }: { readonly year: number | null }) {
  if (year === null) return null
  return (
    <Card id="missing-year">
      <ListItem icon="bell" title={missingYearWords(year)} />
    </Card>
  )
}
