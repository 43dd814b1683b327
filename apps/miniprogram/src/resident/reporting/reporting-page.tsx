import { problemWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
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
import { residentReportingWords } from '../../wording/resident-reporting'
import { SignInFirst } from '../matter/sign-in-first'
import { ResidentScreen } from '../resident-screen'
import { type Room, roomAmong, useRoomChoice } from '../room/room-store'
import { PromiseLines } from './promise-lines'
import { changeReport, type DraftAnswers, type FormKind, type ReportDraft, useReportDraft } from './report-draft'
import classes from './reporting-page.module.scss'
import { sendReport } from './send-report'
import { usePhotosGone } from './use-photos-gone'
import { communityOf, type Missing, missingIn, wholeReport } from './whole-report'

/** What the fields of a form need. */
export type Form = {
  readonly me: Me
  readonly room: Room
  readonly draft: ReportDraft
  readonly change: (answers: DraftAnswers) => void
  /** What is wrong with a field: missing of hers, or refused by the server. */
  readonly errorOf: (pointer: string, missing?: Partial<Record<Missing, string>>) => string | undefined
}

type ReportingPageProps = { readonly kind: FormKind; readonly children: (form: Form) => ReactNode }

const back = () => void goBack(home)

/** A form of any kind from signing in to the ticket: its draft is kept, and however often it is sent there is one ticket. */
export function ReportingPage({ kind, children }: ReportingPageProps) {
  const personId = usePersonId()
  const me = useMe()
  const { title, signIn } = residentReportingWords[kind]
  if (me.data) {
    return (
      <Reporting kind={kind} me={me.data}>
        {children}
      </Reporting>
    )
  }
  return (
    <ResidentScreen id={screenOf(kind)} title={title} onBack={back}>
      {personId === undefined ? (
        <SignInFirst title={signIn} text={words.signInText} />
      ) : (
        <ReadingView reading={me}>{() => null}</ReadingView>
      )}
    </ResidentScreen>
  )
}

function Reporting({ kind, me, children }: ReportingPageProps & { readonly me: Me }) {
  const room = roomAmong(
    me.rooms,
    useRoomChoice(choice => choice.roomId)
  )
  const photosGone = usePhotosGone(kind)
  const { busy, run } = useOneAtATime()
  const [tapped, setTapped] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const draft = useReportDraft(kind)
  const { title, submit, next, sent } = residentReportingWords[kind]
  // what was said of the last try is outdated as soon as something has been changed
  const lastFailure = draft.attempt && failure
  const missing = tapped ? missingIn(kind, draft) : []

  async function send() {
    setTapped(true)
    setFailure(undefined)
    const report = room && wholeReport(kind, draft, room, me)
    if (!report) return toast(problemWords.invalid)
    try {
      const outcome = await sendReport(kind, report, me.id)
      toast(outcome.kind === 'reported' ? sent : words.arrivedBefore)
      await replaceWith(routes.residentTicket.link({ ticketId: outcome.ticketId }))
    } catch (problem) {
      setFailure(problem)
    }
  }

  if (!room) {
    return (
      <ResidentScreen id={screenOf(kind)} title={title} onBack={back}>
        <Card>
          <EmptyState icon="home" title={words.noRoom} text={words.noRoomText} />
        </Card>
      </ResidentScreen>
    )
  }
  const promised = {
    kind,
    community: communityOf(draft.place, room, me),
    category: draft.category,
    urgency: draft.severity === 'serious' ? 'urgent' : 'normal'
  } as const
  return (
    <ResidentScreen
      id={screenOf(kind)}
      title={title}
      onBack={back}
      wordyFooter
      footer={
        <>
          {lastFailure !== undefined && (
            <Text className={classes.failure} id="report-failure">
              {unsentSentence(lastFailure)}
            </Text>
          )}
          <Button id="report-submit" look="primary" text={submit} busy={busy} onTap={() => void run(send)} />
          <PromiseLines {...promised} part="first" />
        </>
      }
    >
      {photosGone > 0 && <Text className={classes.failure}>{words.photosGone(photosGone)}</Text>}
      {children({
        me,
        room,
        draft,
        change: answers => changeReport(kind, answers),
        errorOf: (pointer, own = {}) => missing.map(what => own[what]).find(Boolean) ?? fieldSentence(lastFailure, pointer)
      })}
      <PromiseLines {...promised} part="later" />
      <Text className={classes.next}>{next}</Text>
      <Text className={classes.next}>{words.draftKept}</Text>
    </ResidentScreen>
  )
}

function screenOf(kind: FormKind): string {
  return kind === 'repair' ? 'resident-report' : `resident-${kind}`
}
