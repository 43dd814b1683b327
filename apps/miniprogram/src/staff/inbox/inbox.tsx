import { Inbox } from '../../features/inbox/inbox'
import { open } from '../../platform'
import { routes } from '../../routes'
import { inboxWords } from '../../wording/inbox'
import { staffInboxWords as words } from '../../wording/staff-inbox'
import { StaffScreen } from '../staff-screen'

export default function StaffInbox() {
  return (
    <StaffScreen id="staff-inbox" title={inboxWords.title}>
      <Inbox
        noneText={words.noneText}
        onOpen={about => void open('visitId' in about ? routes.staffVisit.link(about) : routes.staffTicket.link(about))}
      />
    </StaffScreen>
  )
}
