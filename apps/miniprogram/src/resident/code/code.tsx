import { hasPublicPage } from '@linying/domain'
import { Text } from '@tarojs/components'
import { ReadingView } from '../../features/cache/reading-view'
import { CodeButtons } from '../../features/code/code-buttons'
import { CodeImage } from '../../features/code/code-image'
import { useTicket } from '../../features/ticket/use-ticket'
import { goBack, useQuery, useShareCard } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { home } from '../../variants/this-variant'
import { codeWords } from '../../wording/code'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import { ResidentScreen } from '../resident-screen'
import classes from './code.module.scss'

export default function ResidentCode() {
  const { ticketId = '' } = useQuery()
  const reading = useTicket(ticketId)
  const { number = '', codeUrl = '' } = reading.data ?? {}
  // whoever gets the card sees what a scan shows, not her page
  useShareCard({ title: codeWords.shareTitle(number), url: routes.residentProgress.link({ q: codeUrl }).url })
  return (
    <ResidentScreen id="resident-code" title={words.code} onBack={() => void goBack(home)}>
      <Card>
        <ReadingView reading={reading} lines={6}>
          {ticket => (
            <>
              <CodeImage url={ticket.codeUrl} number={ticket.number} large />
              <Text className={classes.number}>{words.number(ticket.number)}</Text>
              <Text className={classes.text}>{hasPublicPage[ticket.kind] ? words.codeText : words.codeTextPrivate}</Text>
              <CodeButtons url={ticket.codeUrl} isMainThing />
            </>
          )}
        </ReadingView>
      </Card>
    </ResidentScreen>
  )
}
