import { dayAndTime, dayWords } from '@linying/look'
import { dueDay } from '../../features/care/due-day'
import { wallClock } from '../../features/display/wall-clock'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { ListItem } from '../../ui/list-item'
import { careWords } from '../../wording/care'
import { staffCareWords as words } from '../../wording/staff-care'
import type { CareSummary } from './use-care-list'

type CareItemProps = { readonly care: CareSummary; readonly utcOffsetMinutes: number; readonly mine: boolean; readonly late: boolean }

/** One resident: where, until when somebody looks in, who, and when that was last. */
export function CareItem({ care, utcOffsetMinutes, mine, late }: CareItemProps) {
  const { id, roomLabel, residentName, dueAt, plan } = care
  return (
    <ListItem
      id={`care-${id}`}
      title={`${roomLabel} ${residentName}`}
      detail={detailsOf(care, utcOffsetMinutes, mine).join(' · ')}
      aside={
        late ? <Badge tone="late" text={words.overdue} /> : <Badge tone={dueAt === null ? 'soon' : 'quiet'} text={careWords.plans[plan]} />
      }
      onTap={() => void open(routes.staffCarePlan.link({ careId: id }))}
    />
  )
}

/** Among those who are his, nobody needs to read that they are. */
function detailsOf(care: CareSummary, utcOffsetMinutes: number, mine: boolean): readonly string[] {
  const { dueAt, frequency, carerName, carerActive, lastVisitAt, agreedAt } = care
  const clock = wallClock(utcOffsetMinutes)
  if (dueAt === null) return [words.plan.agreed(dayAndTime(agreedAt, clock))]
  return [
    careWords.before(dueDay(dueAt, clock)),
    ...(frequency === null ? [] : [careWords.frequencies[frequency]]),
    ...(mine ? [] : [carerActive && carerName !== null ? careWords.carer(carerName) : careWords.nobody]),
    lastVisitAt === null ? careWords.never : careWords.last(dayWords(lastVisitAt, clock))
  ]
}
