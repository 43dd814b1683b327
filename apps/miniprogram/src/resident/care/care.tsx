import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { useMe } from '../../features/session/me'
import { usePersonId } from '../../features/session/session-store'
import { goBack } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { residentCareWords as words } from '../../wording/resident-care'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'
import { type Room, roomAmong, useRoomChoice } from '../room/room-store'
import { AgreeToCare } from './agree-to-care'
import { HerCare } from './her-care'

const back = () => void goBack(routes.residentMe.link({}))

export default function ResidentCare() {
  const personId = usePersonId()
  const me = useMe()
  const chosen = useRoomChoice(choice => choice.roomId)
  return (
    <ResidentScreen id="resident-care" title={words.title} onBack={back}>
      {personId === undefined ? (
        <SignInFirst title={words.signIn} text={words.signInText} />
      ) : (
        <ReadingView reading={me}>{({ rooms }) => <CareOf room={roomAmong(rooms, chosen)} />}</ReadingView>
      )}
    </ResidentScreen>
  )
}

function CareOf({ room }: { readonly room: Room | undefined }) {
  if (room === undefined) {
    return (
      <Card>
        <EmptyState icon="home" title={words.noRoom} text={words.noRoomText} />
      </Card>
    )
  }
  return <OwnCare key={room.community.id} communityId={room.community.id} />
}

/** What it is and whether she wants it; once she has agreed, when somebody comes. */
function OwnCare({ communityId }: { readonly communityId: string }) {
  const reading = useReading('getOwnCare', { params: { communityId } }, everyMs)
  const show = (care: NonNullable<typeof reading.data>['care']) => reading.show({ care })
  return (
    <ReadingView reading={reading}>
      {({ care }) =>
        care?.consent === 'given' ? (
          <HerCare care={care} onChange={show} />
        ) : (
          <AgreeToCare communityId={communityId} withdrawn={care !== null} onAgreed={show} />
        )
      }
    </ReadingView>
  )
}

const everyMs = 20_000
