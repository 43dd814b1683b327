import { dayAndTime } from '@linying/look'
import { Text } from '@tarojs/components'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import type { Care } from '../../features/care/care'
import { CareHistory } from '../../features/care/care-history'
import { CareVisits } from '../../features/care/care-visits'
import { dueDay } from '../../features/care/due-day'
import { wallClock } from '../../features/display/wall-clock'
import { PhotoQueueLine } from '../../features/photo/photo-queue-line'
import { goBack, makeCall, open, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { careWords } from '../../wording/care'
import { staffCareWords } from '../../wording/staff-care'
import { StaffScreen } from '../staff-screen'
import classes from './care.module.scss'
import { PlanActions } from './plan-actions'

const words = staffCareWords.plan
const leave = () => void goBack(routes.staffCare.link({}))

export default function StaffCarePlan() {
  const { careId } = useQuery()
  const reading = useReading('getCare', careId === undefined ? undefined : { params: { careId } }, everyMs)
  const care = reading.data
  return (
    <StaffScreen
      id="staff-care-plan"
      title={words.title}
      onBack={leave}
      footer={
        care?.mayVisit && (
          <Button
            id="care-visit"
            look="primary"
            text={words.visit}
            onTap={() => void open(routes.staffCareVisit.link({ careId: care.id }))}
          />
        )
      }
    >
      <ReadingView reading={reading} lines={6}>
        {found => (
          <>
            <Whom care={found} />
            <PlanActions care={found} onDone={reading.show} />
            <PhotoQueueLine ticketId={found.id} />
            <CareVisits
              care={found}
              title={words.records}
              none={words.noRecords}
              noneText={words.noRecordsText}
              link={visitId => routes.staffVisit.link({ visitId })}
            />
            <CareHistory care={found} title={words.history} />
          </>
        )}
      </ReadingView>
    </StaffScreen>
  )
}

const everyMs = 20_000

/** Who she is, what she agreed to, and when somebody looks in next. */
function Whom({ care }: { readonly care: Care }) {
  const { resident, room, consent, agreedAt, withdrawnAt, plan, note, reasons, community } = care
  const clock = wallClock(community.utcOffsetMinutes)
  const { phone } = resident
  return (
    <Card id="care-whom" title={`${room.label} ${resident.name}`} aside={<Badge tone="calm" text={careWords.plans[plan]} />}>
      <Text className={classes.line}>
        {consent === 'given' || withdrawnAt === null
          ? words.agreed(dayAndTime(agreedAt, clock))
          : words.withdrawn(dayAndTime(withdrawnAt, clock))}
      </Text>
      <Text className={classes.line}>{arrangement(care)}</Text>
      {reasons !== null && reasons.length > 0 && (
        <Text className={classes.hint}>{`${words.why}：${reasons.map(reason => careWords.reasons[reason]).join('、')}`}</Text>
      )}
      {note !== null && <Text className={classes.hint}>{`${words.note}：${note === '' ? words.noNote : note}`}</Text>}
      {phone !== null && <Button id="care-call" icon="phone" text={words.call} onTap={() => void makeCall(phone)} />}
    </Card>
  )
}

function arrangement({ dueAt, frequency, carer, lastVisitAt, community }: Care): string {
  const clock = wallClock(community.utcOffsetMinutes)
  return [
    ...(dueAt === null ? [] : [careWords.before(dueDay(dueAt, clock))]),
    ...(frequency === null ? [] : [careWords.frequencies[frequency]]),
    carer?.active ? careWords.carer(carer.name) : careWords.nobody,
    lastVisitAt === null ? careWords.never : careWords.last(dayAndTime(lastVisitAt, clock))
  ].join(' · ')
}
