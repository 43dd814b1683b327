import { type MetGroup, metGroups } from '@linying/domain'
import { encounterOutcomeWords, metGroupWords } from '@linying/look'
import { useState } from 'react'
import { useNetwork } from '../../features/network/network-store'
import { type EncounterBody, putEncounter } from '../../features/patrol/encounter-outbox-store'
import { sendEncounters } from '../../features/patrol/send-encounters'
import { usePersonId } from '../../features/session/session-store'
import { newId, now, open, toast } from '../../platform'
import { routes } from '../../routes'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { staffPostWords as words } from '../../wording/staff-post'
import { RoomSearch } from '../matter/room-search'
import type { Duty } from './duty-card'
import type { OpenedPost } from './public-post'

type Here = NonNullable<OpenedPost['here']>
type Outcome = EncounterBody['outcome']
type Room = { readonly id: string; readonly label: string }

type EncounterFormProps = { readonly here: Here; readonly duty: Duty }

const outcomes = ['helped', 'told', 'registered'] as const satisfies readonly Outcome[]

/** Two taps, whom and what about, and it is kept; what became of it is helped unless one says otherwise. */
export function EncounterForm({ here, duty }: EncounterFormProps) {
  const personId = usePersonId()
  const online = useNetwork(network => network.online)
  const [group, setGroup] = useState<MetGroup>('elder')
  const [outcome, setOutcome] = useState<Outcome>('helped')
  const [room, setRoom] = useState<Room>()

  async function note(topic: string) {
    if (personId === undefined) return
    const met = { dutyId: duty.id, whom: metGroupWords[group], topic, at: now(), roomId: room?.id ?? null }
    if (outcome === 'registered') {
      const { roomId: _id, ...known } = met
      const where = room && { roomId: room.id, roomLabel: room.label }
      await open(routes.staffRegister.link({ ...known, communityId: here.communityId, ...where }))
      return
    }
    const { dutyId, ...said } = met
    putEncounter({ dutyId, personId, body: { ...said, id: newId(), outcome } })
    toast(online ? words.noted : words.notedOffline)
    setRoom(undefined)
    await sendEncounters()
  }

  return (
    <Card id="encounter" title={words.meet}>
      <Field label={words.whom}>
        <Chips id="met" chosen={group} choices={metGroups.map(value => ({ value, text: metGroupWords[value] }))} onPick={setGroup} />
      </Field>
      <Field label={words.room}>
        <RoomSearch key={room === undefined ? 'none' : room.id} communityId={here.communityId} chosen={room} onPick={setRoom} />
      </Field>
      <Field label={words.outcome}>
        <Chips
          id="outcome"
          chosen={outcome}
          choices={outcomes.map(value => ({ value, text: encounterOutcomeWords[value] }))}
          onPick={setOutcome}
        />
      </Field>
      <Field label={outcome === 'registered' ? words.topicRegister : words.topic}>
        <Chips
          id="topic"
          chosen={undefined}
          choices={here.topics.map((text, index) => ({ value: String(index), text }))}
          onPick={index => void note(here.topics[Number(index)] ?? '')}
        />
      </Field>
    </Card>
  )
}
