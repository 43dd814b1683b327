import type { WireAction } from '@linying/contract'
import { emergencyFaults, type Status } from '@linying/domain'
import { spanWords } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { wallClock } from '../../features/display/wall-clock'
import { PhotoQueueLine } from '../../features/photo/photo-queue-line'
import { usePhotosArrived } from '../../features/photo/use-photos-arrived'
import { usePersonId } from '../../features/session/session-store'
import { ActionBar } from '../../features/ticket/action/action-bar'
import type { Sent } from '../../features/ticket/action/send-action'
import { WaitingLine } from '../../features/ticket/action/waiting-line'
import { FollowUpCard } from '../../features/ticket/card/follow-up-card'
import { RatedCard } from '../../features/ticket/card/rated-card'
import { PhaseBar } from '../../features/ticket/clock/phase-bar'
import { PromiseList } from '../../features/ticket/clock/promise-list'
import type { TicketView } from '../../features/ticket/ticket-view'
import { TicketTimeline } from '../../features/ticket/timeline/ticket-timeline'
import { useSent } from '../../features/ticket/use-sent'
import { useTicket } from '../../features/ticket/use-ticket'
import { wayOf } from '../../features/ticket/way-of'
import { goBack, open, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { home } from '../../variants/this-variant'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import { EmergencySteps } from '../emergency/emergency-steps'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'
import { ChangeRating } from './change-rating'
import { CodeCard } from './code-card'
import { HerWord, herActions } from './her-word'
import { ReportCard } from './report-card'
import { StandingNote } from './standing-note'
import { StatusCard } from './status-card'
import { TechnicianCard } from './technician-card'
import { VisitsCard } from './visits-card'

export default function ResidentTicket() {
  const { ticketId = '' } = useQuery()
  const personId = usePersonId()
  const reading = useTicket(personId === undefined ? undefined : ticketId)
  const onSent = useSent(reading)
  const onForm = (action: WireAction) => void open(routes.residentAct.link({ ticketId, action }))
  usePhotosArrived(ticketId, reading.reload)
  return (
    <ResidentScreen
      id="resident-ticket"
      title={words.title}
      onBack={() => void goBack(home)}
      footer={reading.data && <ActionBar ticket={reading.data} side="resident" except={herActions} onForm={onForm} onSent={onSent} />}
    >
      {personId === undefined ? (
        <SignInFirst title={words.signIn} text={words.signInText} />
      ) : (
        <ReadingView reading={reading} lines={8}>
          {ticket => (
            <>
              <PhotoQueueLine ticketId={ticketId} />
              <WaitingLine ticketId={ticketId} onSent={reading.reload} />
              <Matter ticket={ticket} onForm={onForm} onSent={onSent} />
            </>
          )}
        </ReadingView>
      )}
    </ResidentScreen>
  )
}

/** When somebody comes to a room in which another household reported it. */
function Appointments({ ticket: { appointments, community } }: { readonly ticket: TicketView }) {
  const clock = wallClock(community.utcOffsetMinutes)
  if (appointments.length === 0) return null
  return (
    <Card id="appointments" title={words.appointments}>
      {appointments.map(({ from, to }) => (
        <ListItem key={from} icon="clock" title={spanWords(from, to, clock)} />
      ))}
    </Card>
  )
}

type MatterProps = { readonly ticket: TicketView; readonly onForm: (action: WireAction) => void; readonly onSent: (sent: Sent) => void }

function Matter({ ticket, onForm, onSent }: MatterProps) {
  const { technician } = ticket
  const mayRate = ticket.actions.some(({ action, refusal }) => action === 'rate' && refusal === null)
  return (
    <>
      <StatusCard ticket={ticket} />
      <StandingNote ticket={ticket} />
      <HerWord ticket={ticket} onForm={onForm} onSent={onSent} />
      <FollowUpCard ticket={ticket} reader="resident" />
      <RatedCard ticket={ticket} reader="resident">
        {mayRate && <ChangeRating ticket={ticket} onForm={onForm} />}
      </RatedCard>
      <UntilHelpComes ticket={ticket} />
      {technician && <TechnicianCard technician={technician} />}
      <PromiseList ticket={ticket} />
      {wayOf(ticket).some(({ type }) => type === 'VisitRecorded') && <VisitsCard ticket={ticket} />}
      <Card title={words.timeline}>
        <TicketTimeline ticket={ticket} reader={ticket.standing === 'household' ? 'resident' : 'public'} />
      </Card>
      <PhaseBar ticket={ticket} />
      <CodeCard ticket={ticket} />
      {ticket.standing === 'household' ? <ReportCard ticket={ticket} /> : <Appointments ticket={ticket} />}
    </>
  )
}

const isOver: ReadonlySet<Status> = new Set(['done', 'closed', 'cancelled', 'rejected'])

/** What to do in an emergency, until somebody is there. */
function UntilHelpComes({ ticket: { category, status, arrivedAt } }: { readonly ticket: TicketView }) {
  const fault = emergencyFaults.find(known => known === category)
  if (fault === undefined || arrivedAt !== null || isOver.has(status)) return null
  return <EmergencySteps fault={fault} />
}
