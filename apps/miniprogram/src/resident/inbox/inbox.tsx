import { Inbox } from '../../features/inbox/inbox'
import { usePersonId } from '../../features/session/session-store'
import { open } from '../../platform'
import { routes } from '../../routes'
import { inboxWords } from '../../wording/inbox'
import { residentInboxWords as words } from '../../wording/resident-inbox'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'

export default function ResidentInbox() {
  const personId = usePersonId()
  return (
    <ResidentScreen id="resident-inbox" title={inboxWords.title}>
      {personId === undefined ? (
        <SignInFirst title={words.signedOut} text={words.signedOutText} />
      ) : (
        <Inbox
          noneText={words.noneText}
          onOpen={about => void open('visitId' in about ? routes.residentVisit.link(about) : routes.residentTicket.link(about))}
        />
      )}
    </ResidentScreen>
  )
}
