import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { Screen } from '../../features/display/screen'
import { usePersonId } from '../../features/session/session-store'
import { goBack, open, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { staffPostWords as words } from '../../wording/staff-post'
import { CheckInCard } from './check-in-card'
import { DutyCard } from './duty-card'
import { EncounterForm } from './encounter-form'
import { EncounterList } from './encounter-list'
import { postToken } from './post-token'
import { PublicPost } from './public-post'
import { ReminderList } from './reminder-list'

const everyMs = 30_000

/** What a post's code opens: what it is for anybody, the check-in for whoever may stand there. */
export default function StaffPost() {
  const { q, token: alone = '' } = useQuery()
  const token = postToken(q ?? alone)
  const personId = usePersonId()
  const reading = useReading('openPatrolCode', token === undefined ? undefined : { params: { token } }, everyMs)
  return (
    <Screen id="staff-post" title={words.title} onBack={() => void goBack(routes.staffToday.link({}))}>
      {token === undefined ? (
        <Card>
          <EmptyState icon="code" title={words.unreadable} text={words.unreadableText} />
        </Card>
      ) : (
        <ReadingView reading={reading} lines={8}>
          {opened => {
            const { post, here } = opened
            const parts = { token, opened, utcOffsetMinutes: post.utcOffsetMinutes, onChanged: reading.show, reload: reading.reload }
            const duty = here?.duty ?? undefined
            // whoever stands there has somebody in front of him
            const isOn = here?.mayCheckIn === false && duty?.checkedOutAt === null
            return (
              <>
                {here && duty && isOn && <EncounterForm here={here} duty={duty} />}
                {!isOn && <PublicPost post={post} />}
                {here && <ReminderList reminders={here.reminders} />}
                {here && !isOn && <CheckInCard key={duty?.id ?? 'new'} {...parts} here={here} />}
                {duty && <DutyCard {...parts} duty={duty} />}
                {duty && <EncounterList duty={duty} utcOffsetMinutes={post.utcOffsetMinutes} reload={reading.reload} />}
                {isOn && <PublicPost post={post} />}
                {personId === undefined && (
                  <Button id="sign-in-open" text={words.forStaff} onTap={() => void open(routes.signIn.link({}))} />
                )}
              </>
            )
          }}
        </ReadingView>
      )}
    </Screen>
  )
}
