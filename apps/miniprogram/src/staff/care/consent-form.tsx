import type { CareReason, Instant, VisitMethod } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useRef, useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { newId, now, replaceWith, toast } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import { Field } from '../../ui/field'
import { staffCareWords } from '../../wording/staff-care'
import { RoomSearch } from '../matter/room-search'
import classes from './care.module.scss'
import { DescribeFields, HeardFields } from './plan-fields'

const words = staffCareWords.consent

type Room = { readonly id: string; readonly label: string }
type Resident = { readonly id: string; readonly name: string }
type Answers = { readonly method: VisitMethod; readonly whom: string; readonly reasons: readonly CareReason[]; readonly note: string }

/** Whose consent it is, how it was heard, and why she is looked after. Sent again it is the same consent. */
export function ConsentForm({ communityId }: { readonly communityId: string }) {
  const [ids] = useState(() => ({ id: newId(), eventId: newId() }))
  const heardAt = useRef<Instant>()
  const [room, setRoom] = useState<Room>()
  const [resident, setResident] = useState<Resident>()
  const [answers, setAnswers] = useState<Answers>({ method: 'phone', whom: '', reasons: [], note: '' })
  const [tapped, setTapped] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const change = (changed: Partial<Answers>) => setAnswers(before => ({ ...before, ...changed }))
  const leftOut = tapped ? words.missingHere : undefined
  const isMissing = resident === undefined || answers.whom.trim() === '' || answers.reasons.length === 0

  async function submit() {
    setTapped(true)
    setFailure(undefined)
    if (isMissing) return
    const { method, whom, reasons, note } = answers
    // of the first tap, so that a second one says the same
    heardAt.current ??= now()
    const said = { residentId: resident.id, reasons: [...reasons], note, contact: { method, at: heardAt.current, whom } }
    try {
      const care = await api.call('agreeToCare', { params: { communityId }, body: { ...ids, occurredAt: now(), ...said } })
      toast(words.done)
      await replaceWith(routes.staffCarePlan.link({ careId: care.id }))
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <>
      <Card>
        <Field label={words.room} error={room === undefined ? leftOut : undefined}>
          <RoomSearch communityId={communityId} chosen={room} onPick={setRoom} />
        </Field>
        {room !== undefined && (
          <Field id="field-resident" label={words.who} error={resident === undefined ? leftOut : fieldSentence(failure, '/residentId')}>
            <Residents
              key={room.id}
              communityId={communityId}
              roomId={room.id}
              chosen={resident?.id}
              onPick={picked => {
                setResident(picked)
                change({ whom: picked.name })
              }}
            />
          </Field>
        )}
      </Card>
      <Card>
        <HeardFields answers={answers} failure={failure} leftOut={leftOut} onChange={change} />
        <DescribeFields answers={answers} failure={failure} leftOut={leftOut} onChange={change} />
        {tapped && isMissing && <Text className={classes.failure}>{words.missing}</Text>}
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        <Button
          id="consent-submit"
          look="primary"
          text={busy ? words.submitting : words.submit}
          busy={busy}
          onTap={() => void run(submit)}
        />
      </Card>
    </>
  )
}

type ResidentsProps = {
  readonly communityId: string
  readonly roomId: string
  readonly chosen: string | undefined
  readonly onPick: (resident: Resident) => void
}

function Residents({ communityId, roomId, chosen, onPick }: ResidentsProps) {
  const reading = useReading('listResidents', { params: { communityId, roomId } })
  return (
    <ReadingView reading={reading} lines={1}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState icon="me" title={words.nobody} text={words.nobodyText} />
        ) : (
          <Chips
            id="resident"
            chosen={chosen}
            choices={items.map(({ id, name }) => ({ value: id, text: name }))}
            onPick={id => {
              const resident = items.find(item => item.id === id)
              if (resident) onPick(resident)
            }}
          />
        )
      }
    </ReadingView>
  )
}
