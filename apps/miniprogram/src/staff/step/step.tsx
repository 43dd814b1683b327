import { ReadingView } from '../../features/cache/reading-view'
import { useTicket } from '../../features/ticket/use-ticket'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { EmptyState } from '../../ui/empty-state'
import { staffStepWords as words } from '../../wording/staff-step'
import { StaffScreen } from '../staff-screen'
import { StepForm } from './step-form'

export default function StaffStep() {
  const { ticketId = '' } = useQuery()
  const reading = useTicket(ticketId)
  const leave = () => void goBack(routes.staffTicket.link({ ticketId }))
  const mayRecord = reading.data?.actions.some(({ action, refusal }) => action === 'recordStep' && refusal === null)
  if (reading.data && mayRecord) return <StepForm ticket={reading.data} onSent={reading.reload} onLeave={leave} />
  return (
    <StaffScreen id="staff-step" title={words.title} onBack={leave}>
      <ReadingView reading={reading}>{() => <EmptyState icon="pause" title={words.notWorking} text={words.notWorkingText} />}</ReadingView>
    </StaffScreen>
  )
}
