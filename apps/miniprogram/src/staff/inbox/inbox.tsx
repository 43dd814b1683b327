import { Inbox } from '../../features/inbox/inbox'
import { open } from '../../platform'
import { routes } from '../../routes'
import { inboxWords } from '../../wording/inbox'
import { staffInboxWords as words } from '../../wording/staff-inbox'
import { StaffScreen } from '../staff-screen'

export default function StaffInbox() {
  return (
    <StaffScreen id="staff-inbox" title={inboxWords.title}>
      <Inbox noneText={words.noneText} onOpen={ticketId => void open(routes.staffTicket.link({ ticketId }))} />
    </StaffScreen>
  )
}
