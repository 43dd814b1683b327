import { ApiProblem } from '@linying/client'
import { type CalendarFault, patternFaults, type WeeklyPattern } from '@linying/domain'
import { patternWords, problemSentence, weekdayWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import classes from './calendar.module.scss'
import { DayField } from './day-field'
import type { KnownCalendar } from './known-calendar'
import { copiedToWorkdays, withDay } from './week-draft'

type WeekFormProps = {
  readonly communityId: string
  readonly calendar: KnownCalendar
  readonly reload: () => Promise<void>
  readonly onClose: () => void
}

const days = weekdayWords.map((text, day) => ({ value: String(day), text }))

/** Day by day, with what the whole week would be then. */
export function WeekForm({ communityId, calendar, reload, onClose }: WeekFormProps) {
  const [weekly, setWeekly] = useState<WeeklyPattern>(calendar.weekly)
  const [makeUpAs, setMakeUpAs] = useState(calendar.makeUpAs)
  const [seen, setSeen] = useState<number | undefined>(calendar.version)
  const [day, setDay] = useState(0)
  const [faults, setFaults] = useState<readonly CalendarFault[]>([])
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const dayWord = weekdayWords[day] ?? ''

  async function save() {
    const found = patternFaults({ weekly, makeUpAs })
    setFaults(found)
    setFailure(undefined)
    if (found.length > 0) return
    const body = { weekly: weekly.map(periods => [...periods]), makeUpAs, version: seen ?? calendar.version }
    try {
      await api.call('setWeeklyPattern', { params: { communityId }, body })
      toast(words.saved)
      onClose()
      await reload()
    } catch (problem) {
      setFailure(problem)
      if (!isStale(problem)) return
      // what the colleague saved is read now, so whoever saves again has seen it
      await reload()
      setSeen(undefined)
    }
  }

  return (
    <Card id="week-form" title={words.week}>
      {failure !== undefined && isStale(failure) && <Text className={classes.note}>{patternWords(calendar.weekly)}</Text>}
      <Field label={words.day}>
        <Chips id="week-day" chosen={String(day)} choices={days} onPick={picked => setDay(Number(picked))} />
      </Field>
      <Field label={words.periods(dayWord)}>
        <DayField day={day} periods={weekly[day] ?? []} onChange={periods => setWeekly(withDay(weekly, day, periods))} />
      </Field>
      <View className={classes.form}>
        <Button id="week-copy" text={words.copy(dayWord)} onTap={() => setWeekly(copiedToWorkdays(weekly, day))} />
        <Field label={words.makeUp}>
          <Chips id="week-make-up" chosen={String(makeUpAs)} choices={days} onPick={picked => setMakeUpAs(Number(picked))} />
        </Field>
        <Text className={classes.note}>{words.result(patternWords(weekly))}</Text>
        {faults.map(fault => (
          <Text key={fault.pointer} className={classes.failure}>
            {faultSentence(fault)}
          </Text>
        ))}
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        <Button id="week-save" look="primary" text={busy ? words.saving : words.saveWeek} busy={busy} onTap={() => void run(save)} />
        <Button id="week-cancel" look="plain" text={words.cancel} onTap={onClose} />
      </View>
    </Card>
  )
}

/** With the day that it is about, where it is about one. */
function faultSentence({ pointer, code }: CalendarFault): string {
  const [, part, day] = pointer.split('/')
  const name = part === 'weekly' && day !== undefined ? weekdayWords[Number(day)] : undefined
  const sentence = problemSentence(code)
  return name === undefined ? sentence : words.faultOn(name, sentence)
}

function isStale(failure: unknown): boolean {
  return failure instanceof ApiProblem && failure.problem.code === 'calendar.stale'
}
