import type { VisitAction } from '@linying/domain'
import { ownDenialWords } from '@linying/look'
import { useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { usePersonId } from '../../features/session/session-store'
import { VisitActionSheet } from '../../features/visit/visit-action-sheet'
import { VisitActions } from '../../features/visit/visit-actions'
import { VisitFacts } from '../../features/visit/visit-facts'
import { VisitTimeline } from '../../features/visit/visit-timeline'
import { goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentVisitsWords as words } from '../../wording/resident-visits'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'

/** Visits are answered within days. */
const everyMs = 60_000

export default function ResidentVisit() {
  const { visitId = '' } = useQuery()
  const personId = usePersonId()
  const reading = useReading('getVisit', personId === undefined ? undefined : { params: { visitId } }, everyMs)
  const [action, setAction] = useState<VisitAction>()
  const visit = reading.data
  return (
    <ResidentScreen id="resident-visit" title={words.visitTitle} onBack={() => void goBack(routes.residentVisits.link({}))}>
      {personId === undefined ? (
        <SignInFirst title={words.signedOut} text={words.signedOutText} />
      ) : (
        <ReadingView reading={reading}>
          {shown => (
            <>
              {shown.denial !== 'none' && (
                <Card id="visit-denial">
                  <ListItem icon="shield" title={ownDenialWords[shown.denial]} />
                </Card>
              )}
              <VisitFacts visit={shown} />
              {shown.actions.length > 0 && (
                <Card id="visit-word" title={words.forYou}>
                  <ListItem title={words.forYouText} />
                  <VisitActions visit={shown} onPick={setAction} />
                </Card>
              )}
              <VisitTimeline visit={shown} />
            </>
          )}
        </ReadingView>
      )}
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
    </ResidentScreen>
  )
}
