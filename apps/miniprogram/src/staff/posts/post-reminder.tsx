import { dateOfDay, dayOfDate, laterOf, limits } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { goBack, toast, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { PickerChip } from '../../ui/picker-chip'
import { TextArea } from '../../ui/text-area'
import { staffPostsWords, staffPostReminderWords as words } from '../../wording/staff-posts'
import { StaffScreen } from '../staff-screen'
import type { PatrolBoard } from './board'
import { dateName } from './day-name'
import classes from './posts.module.scss'

type Reminder = PatrolBoard['reminders'][number]

const leave = () => goBack(routes.staffPosts.link({}))

/** Something to pass on, or a new one with the id of the link. */
export default function StaffPostReminder() {
  const { communityId = '', reminderId = '' } = useQuery()
  const reading = useReading('getPatrolBoard', communityId === '' ? undefined : { params: { communityId } })
  if (reading.data === undefined) {
    return (
      <StaffScreen id="staff-post-reminder" title={words.title} onBack={() => void leave()}>
        <ReadingView reading={reading}>{() => null}</ReadingView>
      </StaffScreen>
    )
  }
  const { today, reminders } = reading.data
  const known = reminders.find(({ id }) => id === reminderId)
  const reminder = known ?? { id: reminderId, text: '', from: today, to: today }
  return <ReminderForm key={reminder.id} communityId={communityId} reminder={reminder} today={today} isNew={known === undefined} />
}

type ReminderFormProps = {
  readonly communityId: string
  readonly reminder: Reminder
  readonly today: string
  readonly isNew: boolean
}

function ReminderForm({ communityId, reminder, today, isNew }: ReminderFormProps) {
  const [draft, setDraft] = useState(reminder)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()

  async function save({ id: reminderId, ...body }: Reminder) {
    setFailure(undefined)
    try {
      await api.call('savePatrolReminder', { params: { communityId, reminderId }, body })
      toast(words.saved)
      await leave()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <StaffScreen
      id="staff-post-reminder"
      title={words.title}
      onBack={() => void leave()}
      footer={
        <>
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button
            id="reminder-save"
            look="primary"
            text={busy ? words.saving : words.save}
            busy={busy}
            onTap={() => void run(() => save(draft))}
          />
        </>
      }
    >
      <Card>
        <Field label={words.text} error={fieldSentence(failure, '/text')}>
          <TextArea
            id="reminder-text"
            label={words.text}
            value={draft.text}
            placeholder={words.textHint}
            limit={limits.patrolReminder}
            onChange={text => setDraft({ ...draft, text })}
          />
        </Field>
        <Field label={words.from}>
          <PickerChip
            id="reminder-from"
            mode="date"
            chosen={false}
            text={staffPostsWords.from(dateName(draft.from))}
            value={draft.from}
            onPick={from => setDraft({ ...draft, from, to: laterOf(draft.to, from) })}
          />
        </Field>
        <Field label={words.to} error={fieldSentence(failure, '/to')}>
          <PickerChip
            id="reminder-to"
            mode="date"
            chosen={false}
            text={staffPostsWords.to(dateName(draft.to))}
            value={draft.to}
            from={draft.from}
            onPick={to => setDraft({ ...draft, to })}
          />
        </Field>
      </Card>
      {!isNew && (
        <Button
          id="reminder-stop"
          look="plain"
          text={words.stop}
          busy={busy}
          onTap={() => void run(() => save(endedBefore(reminder, today)))}
        />
      )}
    </StaffScreen>
  )
}

/** As of today it is not passed on any more. */
function endedBefore(reminder: Reminder, today: string): Reminder {
  const yesterday = dateOfDay(dayOfDate(today) - 1)
  return { ...reminder, from: [reminder.from, yesterday].sort()[0] ?? yesterday, to: yesterday }
}
