import { dayAndTime, denialBadgeWords, meetingMethodWords, meetingOutcomeWords, visitKindWords } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { wallClock } from '../../features/display/wall-clock'
import { usePersonId } from '../../features/session/session-store'
import { useVisitList } from '../../features/visit/use-visit-list'
import { goBack, open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { residentVisitsWords as words } from '../../wording/resident-visits'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'

export default function ResidentVisits() {
  const personId = usePersonId()
  return (
    <ResidentScreen id="resident-visits" title={words.title} onBack={() => void goBack(routes.residentMe.link({}))}>
      {personId === undefined ? <SignInFirst title={words.signedOut} text={words.signedOutText} /> : <Visits />}
    </ResidentScreen>
  )
}

/** Every visit that concerns her, newest first. */
function Visits() {
  const list = useVisitList({})
  return (
    <>
      <Card id="visit-list">
        <ReadingView reading={list}>
          {visits =>
            visits.length === 0 ? (
              <EmptyState icon="shield" title={words.none} text={words.noneText} />
            ) : (
              visits.map(visit => (
                <ListItem
                  key={visit.id}
                  id={`visit-${visit.id}`}
                  title={`${visitKindWords[visit.kind]}：${meetingOutcomeWords[visit.outcome]}`}
                  detail={[dayAndTime(visit.at, wallClock()), meetingMethodWords[visit.method], visit.visitorName].join(' · ')}
                  {...(visit.denial !== 'none' && { aside: <Badge tone="quiet" text={denialBadgeWords[visit.denial]} /> })}
                  onTap={() => void open(routes.residentVisit.link({ visitId: visit.id }))}
                />
              ))
            )
          }
        </ReadingView>
      </Card>
      {list.hasMore && <Button id="more" text={words.more} busy={list.isLoadingMore} onTap={() => void list.more()} />}
    </>
  )
}
