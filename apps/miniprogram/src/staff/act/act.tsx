import { ActScreen } from '../../features/ticket/act-screen'
import { useQuery } from '../../platform'
import { routes } from '../../routes'

export default function StaffAct() {
  const { ticketId, action } = useQuery()
  const back = ticketId === undefined ? routes.staffToday.link({}) : routes.staffTicket.link({ ticketId })
  return <ActScreen ticketId={ticketId} action={action} side="staff" back={back} />
}
