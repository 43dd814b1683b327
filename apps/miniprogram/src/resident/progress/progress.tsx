import { ApiProblem } from '@linying/client'
import { useEffect } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { usePersonId } from '../../features/session/session-store'
import { goBack, open, replaceWith, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { home } from '../../variants/this-variant'
import { residentProgressWords as words } from '../../wording/resident-progress'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'
import { PublicProgress } from './public-progress'
import { tokenOf } from './token-of'

const everyMs = 8_000

/** What a scanned code opens: the public way for anyone, the whole ticket for the household it belongs to. */
export default function ResidentProgress() {
  const { q, token: alone = '' } = useQuery()
  const token = tokenOf(q ?? alone)
  const personId = usePersonId()
  const reading = useReading('openCode', token === undefined ? undefined : { params: { token }, query: {} }, everyMs)
  const ticketId = reading.data?.ticketId ?? undefined
  // complaints, questions and requests are shown to nobody who is not known
  const isForHouseholds = personId === undefined && reading.failure instanceof ApiProblem && reading.failure.status === 401
  // only the answer says whose ticket it is, and then another page is the right one
  useEffect(() => {
    if (personId !== undefined && ticketId !== undefined) void replaceWith(routes.residentTicket.link({ ticketId }))
  }, [personId, ticketId])
  return (
    <ResidentScreen id="resident-progress" title={words.title} onBack={() => void goBack(home)}>
      {token === undefined && (
        <Card>
          <EmptyState icon="code" title={words.unreadable} text={words.unreadableText} />
        </Card>
      )}
      {isForHouseholds && <SignInFirst title={words.private} text={words.privateText} />}
      {token !== undefined && !isForHouseholds && (
        <ReadingView reading={reading} lines={8}>
          {({ progress }) => (
            <>
              <PublicProgress progress={progress} token={token} />
              {personId === undefined && <Button id="sign-in-open" text={words.signIn} onTap={() => void open(routes.signIn.link({}))} />}
            </>
          )}
        </ReadingView>
      )}
    </ResidentScreen>
  )
}
