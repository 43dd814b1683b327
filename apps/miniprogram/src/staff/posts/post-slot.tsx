import type { AnswerOf } from '@linying/client'
import { mayStandAtPosts } from '@linying/domain'
import { slotStandingWords, timeOfDay } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { useMe } from '../../features/session/me'
import { ColleagueChips } from '../../features/ticket/fields/colleague-chips'
import { PhotoRow } from '../../features/ticket/timeline/photo-row'
import { goBack, toast, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { Field } from '../../ui/field'
import { staffPostsWords, staffPostSlotWords as words } from '../../wording/staff-posts'
import { EncounterItem } from '../matter/encounter-item'
import { runsPosts } from '../matter/patrol-communities'
import { StaffScreen } from '../staff-screen'
import { dayName } from './day-name'
import classes from './posts.module.scss'
import { standingTone } from './standing-tone'

type SlotDay = AnswerOf<'getPatrolSlotDay'>

/** One slot of one day: who is to come, who came, and whom they met. */
export default function StaffPostSlot() {
  const { communityId, slotId, day } = useQuery()
  const me = useMe()
  const params = communityId && slotId && day ? { communityId, slotId, day } : undefined
  const reading = useReading('getPatrolSlotDay', params && { params })
  const mayPlan = me.data !== undefined && communityId !== undefined && runsPosts(me.data, communityId)
  return (
    <StaffScreen id="staff-post-slot" title={words.title} onBack={() => void goBack(routes.staffPosts.link({}))}>
      <ReadingView reading={reading}>
        {slotDay => (
          <>
            <SlotHead slotDay={slotDay} />
            {mayPlan && params && slotDay.slot.day >= slotDay.today && <Plan params={params} slotDay={slotDay} reload={reading.reload} />}
            {slotDay.duties.length === 0 && (
              <Card>
                <EmptyState
                  icon="team"
                  title={words.nobody}
                  text={slotDay.slot.standing === 'missed' ? words.nobodyMissed : words.nobodyText}
                />
              </Card>
            )}
            {slotDay.duties.map(duty => (
              <DutyOf key={duty.id} duty={duty} utcOffsetMinutes={slotDay.utcOffsetMinutes} />
            ))}
          </>
        )}
      </ReadingView>
    </StaffScreen>
  )
}

function SlotHead({ slotDay: { slot, today, utcOffsetMinutes } }: { readonly slotDay: SlotDay }) {
  const time = (moment: string) => timeOfDay(moment, utcOffsetMinutes)
  return (
    <Card
      id="slot-head"
      title={staffPostsWords.slot(time(slot.from), time(slot.to), slot.postName)}
      aside={<Badge text={slotStandingWords[slot.standing]} tone={standingTone[slot.standing]} />}
    >
      <Text className={classes.second}>{dayName(slot.day, today)}</Text>
      {slot.minutesLate > 0 && <Text className={classes.soon}>{staffPostsWords.late(slot.minutesLate)}</Text>}
    </Card>
  )
}

type PlanProps = {
  readonly params: { readonly communityId: string; readonly slotId: string; readonly day: string }
  readonly slotDay: SlotDay
  readonly reload: () => Promise<void>
}

function Plan({ params, slotDay, reload }: PlanProps) {
  const [failure, setFailure] = useState<unknown>()
  const { run } = useOneAtATime()

  async function plan(personId: string | null) {
    setFailure(undefined)
    try {
      await api.call('setPatrolRoster', { params, body: { personId } })
      toast(words.plannedSaved)
      await reload()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <Card>
      <Field label={words.planned} error={failure === undefined ? undefined : unsentSentence(failure)}>
        <ColleagueChips
          id="plan"
          communityId={params.communityId}
          suits={mayStandAtPosts}
          nobody={words.anybody}
          chosen={slotDay.slot.rosterId}
          onPick={personId => void run(() => plan(personId))}
        />
      </Field>
    </Card>
  )
}

function DutyOf({ duty, utcOffsetMinutes }: { readonly duty: SlotDay['duties'][number]; readonly utcOffsetMinutes: number }) {
  const time = (moment: string) => timeOfDay(moment, utcOffsetMinutes)
  const { checkedInAt, checkedOutAt, encounters, personName, photoMissing, photos } = duty
  return (
    <Card
      title={`${personName} ${checkedOutAt === null ? words.still(time(checkedInAt)) : words.stood(time(checkedInAt), time(checkedOutAt))}`}
      aside={<Text className={classes.second}>{staffPostsWords.encounters(encounters.length)}</Text>}
    >
      {photoMissing && <Text className={classes.soon}>{words.noPhoto}</Text>}
      <PhotoRow photos={photos} />
      {encounters.length === 0 && <Text className={classes.second}>{words.noneMet}</Text>}
      {encounters.map(encounter => (
        <EncounterItem key={encounter.visitId} encounter={encounter} utcOffsetMinutes={utcOffsetMinutes} />
      ))}
    </Card>
  )
}
