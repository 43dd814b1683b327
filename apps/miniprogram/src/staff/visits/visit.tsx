import type { VisitAction } from '@linying/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { wallClock } from '../../features/display/wall-clock'
import { PhotoQueueLine } from '../../features/photo/photo-queue-line'
import { TicketTimeline } from '../../features/ticket/timeline/ticket-timeline'
import { useTicket } from '../../features/ticket/use-ticket'
import { ReviewBadge } from '../../features/visit/review-badge'
import { VisitActionSheet } from '../../features/visit/visit-action-sheet'
import { VisitActions } from '../../features/visit/visit-actions'
import { VisitFacts } from '../../features/visit/visit-facts'
import { VisitTimeline } from '../../features/visit/visit-timeline'
import type { VisitView } from '../../features/visit/visit-view'
import { goBack, now, open, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffVisitsWords as words } from '../../wording/staff-visits'
import { StaffScreen } from '../staff-screen'
import { dueWords } from './due-words'
import classes from './visits.module.scss'

export default function StaffVisit() {
  const { visitId = '' } = useQuery()
  const reading = useReading('getVisit', visitId === '' ? undefined : { params: { visitId } }, everyMs)
  const [action, setAction] = useState<VisitAction>()
  const visit = reading.data
  return (
    <StaffScreen
      id="staff-visit"
      title={words.title}
      onBack={() => void goBack(routes.staffVisits.link({}))}
      footer={visit && <VisitActions visit={visit} onPick={setAction} />}
      wide
    >
      <PhotoQueueLine ticketId={visitId} />
      <ReadingView reading={reading}>
        {shown => (
          <View className={classes.beside}>
            <View className={classes.column}>
              <Standing visit={shown} />
              <VisitFacts visit={shown} />
              <VisitTimeline visit={shown} />
            </View>
            {shown.ticketId !== null && <TicketBeside ticketId={shown.ticketId} number={shown.ticketNumber ?? ''} />}
          </View>
        )}
      </ReadingView>
      {visit && (
        <VisitActionSheet
          visit={visit}
          action={action}
          onDone={done => {
            setAction(undefined)
            reading.show(done)
          }}
          onClose={() => setAction(undefined)}
        />
      )}
    </StaffScreen>
  )
}

const everyMs = 20_000

/** How far the review is, and until when what is due. */
function Standing({ visit }: { readonly visit: VisitView }) {
  const due = dueWords(visit, wallClock(visit.community.utcOffsetMinutes))
  return (
    <Card id="visit-standing">
      <ListItem icon="shield" title={due ?? words.reviewed[visit.review]} aside={<ReviewBadge visit={visit} now={now()} />} />
    </Card>
  )
}

/** What the visit was about, with its photos. */
function TicketBeside({ ticketId, number }: { readonly ticketId: string; readonly number: string }) {
  const ticket = useTicket(ticketId)
  return (
    <Card id="visit-ticket" title={words.beside}>
      <ListItem
        id="ticket-open"
        icon="list"
        title={words.openTicket(number)}
        onTap={() => void open(routes.staffTicket.link({ ticketId }))}
      />
      <ReadingView reading={ticket}>{shown => <TicketTimeline ticket={shown} reader="staff" />}</ReadingView>
    </Card>
  )
}
