import { problemWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { type Me, useMe } from '../../features/session/me'
import { usePersonId } from '../../features/session/session-store'
import { goBack, replaceWith, toast } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { home } from '../../variants/this-variant'
import { residentReportWords as words } from '../../wording/resident-report'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'
import { roomAmong, useRoomChoice } from '../room/room-store'
import classes from './report.module.scss'
import { useReportDraft } from './report-draft'
import { ReportForm } from './report-form'
import { sendReport } from './send-report'
import { usePhotosGone } from './use-photos-gone'
import { missingIn, wholeReport } from './whole-report'

const back = () => void goBack(home)

export default function ResidentReport() {
  const personId = usePersonId()
  const me = useMe()
  if (me.data) return <Report me={me.data} />
  return (
    <ResidentScreen id="resident-report" title={words.title} onBack={back}>
      {personId === undefined ? <SignInFirst title={words.signIn} text={words.signInText} /> : <Waiting reading={me} />}
    </ResidentScreen>
  )
}

function Waiting({ reading }: { readonly reading: ReturnType<typeof useMe> }) {
  return <ReadingView reading={reading}>{() => null}</ReadingView>
}

function Report({ me }: { readonly me: Me }) {
  const room = roomAmong(
    me.rooms,
    useRoomChoice(choice => choice.roomId)
  )
  const photosGone = usePhotosGone()
  const { busy, run } = useOneAtATime()
  const [tapped, setTapped] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const draft = useReportDraft(report => report.draft)
  // what was said of the last try is outdated as soon as something has been changed
  const lastFailure = draft.attempt && failure

  async function submit() {
    setTapped(true)
    setFailure(undefined)
    const report = room && wholeReport(draft, room, me)
    if (!report) return toast(problemWords.invalid)
    try {
      const { kind, ticketId } = await sendReport(report, me.id)
      toast(kind === 'reported' ? words.sent : words.arrivedBefore)
      await replaceWith(routes.residentTicket.link({ ticketId }))
    } catch (problem) {
      setFailure(problem)
    }
  }

  if (!room) {
    return (
      <ResidentScreen id="resident-report" title={words.title} onBack={back}>
        <Card>
          <EmptyState icon="home" title={words.noRoom} text={words.noRoomText} />
        </Card>
      </ResidentScreen>
    )
  }
  return (
    <ResidentScreen
      id="resident-report"
      title={words.title}
      onBack={back}
      footer={
        <>
          {lastFailure !== undefined && (
            <Text className={classes.failure} id="report-failure">
              {unsentSentence(lastFailure)}
            </Text>
          )}
          <Button id="report-submit" look="primary" text={words.submit} busy={busy} onTap={() => void run(submit)} />
          <Text className={classes.next}>{words.next}</Text>
        </>
      }
    >
      {photosGone > 0 && <Text className={classes.failure}>{words.photosGone(photosGone)}</Text>}
      <ReportForm me={me} room={room} missing={tapped ? missingIn(draft) : []} failure={lastFailure} />
      <Text className={classes.next}>{words.draftKept}</Text>
    </ResidentScreen>
  )
}
