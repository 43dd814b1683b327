import { spanWords, timeOfDay } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { wallClock } from '../../features/display/wall-clock'
import { PhotoQueueLine } from '../../features/photo/photo-queue-line'
import { usePhotosArrived } from '../../features/photo/use-photos-arrived'
import { confirm, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { staffPostWords as words } from '../../wording/staff-post'
import classes from './post.module.scss'
import type { OpenedPost } from './public-post'

export type Duty = NonNullable<NonNullable<OpenedPost['here']>['duty']>

type DutyCardProps = { readonly duty: Duty; readonly utcOffsetMinutes: number; readonly reload: () => Promise<void> }

/** Since when one is there, and leaving. */
export function DutyCard({ duty, utcOffsetMinutes, reload }: DutyCardProps) {
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  usePhotosArrived(duty.id, reload)
  const time = (moment: string) => timeOfDay(moment, utcOffsetMinutes)

  async function checkOut() {
    if (!(await confirm({ title: words.checkOutQuestion, text: words.checkOutText, yes: words.yes, no: words.no }))) return
    setFailure(undefined)
    try {
      await api.call('checkOutOfPost', { params: { dutyId: duty.id } })
      toast(words.checkedOut)
      await reload()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <Card id="duty" title={spanWords(duty.from, duty.to, wallClock(utcOffsetMinutes))}>
      <View className={classes.lines}>
        <Text className={classes.strong}>
          {duty.checkedOutAt === null ? words.onDuty(time(duty.checkedInAt)) : words.left(time(duty.checkedInAt), time(duty.checkedOutAt))}
        </Text>
        {duty.photoMissing && <Text className={classes.saved}>{words.photoOnItsWay}</Text>}
        <PhotoQueueLine ticketId={duty.id} />
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        {duty.checkedOutAt === null && <Button id="check-out" text={words.checkOut} busy={busy} onTap={() => void run(checkOut)} />}
      </View>
    </Card>
  )
}
