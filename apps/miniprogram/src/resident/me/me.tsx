import { residencyWords } from '@linying/look'
import { ReadingView } from '../../features/cache/reading-view'
import { LinkItem } from '../../features/display/link-item'
import { TextSizeCard } from '../../features/display/text-size-card'
import { usePhotoQueue } from '../../features/photo/photo-queue-store'
import { signOut } from '../../features/session/enter-and-leave'
import { useMe } from '../../features/session/me'
import { usePersonId } from '../../features/session/session-store'
import { confirm } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { devicesWords } from '../../wording/devices'
import { residentCareWords } from '../../wording/resident-care'
import { residentMeWords as words } from '../../wording/resident-me'
import { residentVisitsWords as visitsWords } from '../../wording/resident-visits'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'

export default function ResidentMe() {
  const personId = usePersonId()
  return (
    <ResidentScreen id="resident-me" title={words.title}>
      {personId === undefined ? <SignInFirst title={words.signedOut} text={words.signedOutText} /> : <Myself />}
      {personId !== undefined && (
        <Card>
          <LinkItem
            id="care-open"
            icon="team"
            title={residentCareWords.link}
            detail={residentCareWords.linkText}
            to={routes.residentCare.link({})}
          />
          <LinkItem
            id="visits-open"
            icon="shield"
            title={visitsWords.link}
            detail={visitsWords.linkText}
            to={routes.residentVisits.link({})}
          />
          <LinkItem
            id="devices-open"
            icon="mobile"
            title={devicesWords.link}
            detail={devicesWords.linkText}
            to={routes.residentDevices.link({})}
          />
        </Card>
      )}
      <TextSizeCard />
      {personId !== undefined && <Button id="sign-out" text={words.signOut} onTap={() => void leave()} />}
    </ResidentScreen>
  )
}

function Myself() {
  const me = useMe()
  return (
    <Card {...(me.data && { title: me.data.name })}>
      <ReadingView reading={me} lines={2}>
        {({ rooms }) =>
          rooms.length === 0 ? (
            <EmptyState icon="home" title={words.noRoom} text={words.noRoomText} />
          ) : (
            rooms.map(({ id, label, residency, community }) => (
              <ListItem key={id} icon="home" title={`${community.name} ${label}`} detail={residencyWords[residency]} />
            ))
          )
        }
      </ReadingView>
    </Card>
  )
}

async function leave(): Promise<void> {
  const waiting = usePhotoQueue.getState().photos.length
  const text = waiting > 0 ? words.signOutWithPhotos(waiting) : words.signOutText
  if (await confirm({ title: words.signOutQuestion, text, yes: words.yes, no: words.no })) await signOut()
}
