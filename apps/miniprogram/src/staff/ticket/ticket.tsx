import { kindWords } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { PhotoQueueLine } from '../../features/photo/photo-queue-line'
import { ActionBar } from '../../features/ticket/action/action-bar'
import { WaitingLine } from '../../features/ticket/action/waiting-line'
import { CodeCard } from '../../features/ticket/card/code-card'
import { FollowUpCard } from '../../features/ticket/card/follow-up-card'
import { RatedCard } from '../../features/ticket/card/rated-card'
import { ReportCard } from '../../features/ticket/card/report-card'
import { TechnicianCard } from '../../features/ticket/card/technician-card'
import { ClockList } from '../../features/ticket/clock/clock-list'
import { PhaseBar } from '../../features/ticket/clock/phase-bar'
import { TicketTimeline } from '../../features/ticket/timeline/ticket-timeline'
import { useSent } from '../../features/ticket/use-sent'
import { useTicket } from '../../features/ticket/use-ticket'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import { openForm } from '../matter/open-form'
import { StaffScreen } from '../staff-screen'
import { AskByPhone } from './ask-by-phone'
import { HeadHash } from './head-hash'
import { JoinedList } from './joined-list'
import { LinkedTickets } from './linked-tickets'
import { MatterCard } from './matter-card'
import { SubtaskList } from './subtask-list'
import { TicketHead } from './ticket-head'

export default function StaffTicket() {
  const { ticketId = '' } = useQuery()
  const reading = useTicket(ticketId)
  const onSent = useSent(reading)
  const ticket = reading.data
  return (
    <StaffScreen
      id="staff-ticket"
      title={ticket ? words.titleOf(kindWords[ticket.kind]) : words.title}
      onBack={() => void goBack(routes.staffToday.link({}))}
      footer={ticket && <ActionBar ticket={ticket} side="staff" onForm={action => openForm(ticket.id, action)} onSent={onSent} />}
    >
      <WaitingLine ticketId={ticketId} onSent={reading.reload} />
      <PhotoQueueLine ticketId={ticketId} />
      <ReadingView reading={reading}>
        {shown => (
          <>
            <TicketHead ticket={shown} />
            <AskByPhone ticket={shown} />
            <FollowUpCard ticket={shown} reader="staff" />
            <RatedCard ticket={shown} reader="staff" />
            <MatterCard ticket={shown} />
            {shown.subtasks.length > 0 && <SubtaskList ticket={shown} />}
            <ReportCard ticket={shown} reader="staff" />
            <JoinedList ticket={shown} />
            <LinkedTickets ticket={shown} />
            {shown.technician && <TechnicianCard technician={shown.technician} />}
            <ClockList ticket={shown} />
            <PhaseBar ticket={shown} />
            <Card title={words.timeline}>
              <TicketTimeline ticket={shown} reader="staff" />
              <HeadHash hash={shown.headHash} />
            </Card>
            <CodeCard kind={shown.kind} codeUrl={shown.codeUrl} number={shown.number} />
          </>
        )}
      </ReadingView>
    </StaffScreen>
  )
}
