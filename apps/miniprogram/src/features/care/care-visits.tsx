import { outcomesByKind } from '@linying/domain'
import { dayAndTime } from '@linying/look'
import { open } from '../../platform'
import type { Link } from '../../routes'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { careWords as words } from '../../wording/care'
import { ReadingView } from '../cache/reading-view'
import { useReading } from '../cache/use-reading'
import { wallClock } from '../display/wall-clock'
import type { Care } from './care'

type CareVisitsProps = {
  readonly care: Care
  readonly title: string
  readonly none: string
  readonly noneText: string
  /** The page of one record. */
  readonly link: (visitId: string) => Link
}

/** Who has been to see her, newest first. */
export function CareVisits({ care, title, none, noneText, link }: CareVisitsProps) {
  const { id: planId, community } = care
  const reading = useReading('listVisits', { query: { communityId: community.id, kind: 'care', planId } })
  return (
    <Card id="care-visits" title={title}>
      <ReadingView reading={reading} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState icon="today" title={none} text={noneText} />
          ) : (
            items.map(({ id, at, visitorName, outcome, ticketNumber, excerpt }) => (
              <ListItem
                key={id}
                id={`visit-${id}`}
                title={`${dayAndTime(at, wallClock(community.utcOffsetMinutes))} ${visitorName}`}
                detail={[outcomeWords(outcome), excerpt, ticketNumber ?? ''].filter(Boolean).join(' · ')}
                onTap={() => void open(link(id))}
              />
            ))
          )
        }
      </ReadingView>
    </Card>
  )
}

/** A care visit ends in one of four ways. */
function outcomeWords(outcome: string): string {
  const known = outcomesByKind.care.find(one => one === outcome)
  return known === undefined ? '' : words.outcomes[known]
}
