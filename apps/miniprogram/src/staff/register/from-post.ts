import { putEncounter } from '../../features/patrol/encounter-outbox-store'
import { sendEncounters } from '../../features/patrol/send-encounters'
import { newId } from '../../platform'
import type { AtPost } from './at-post'
import { changeRegister, useRegisterDraft } from './register-draft'

/** What is known at the post already need not be typed; words that are there stay. */
export function prefillAtPost({ communityId, topic, room }: AtPost): void {
  const { text } = useRegisterDraft.getState().draft
  changeRegister({
    channel: 'patrol',
    communityId,
    text: text.trim() === '' ? `${topic}：` : text,
    ...(room && { placeKind: 'room', room })
  })
}

/** The ticket is there, so the encounter says which. */
export function noteRegistered({ dutyId, whom, topic, at, room }: AtPost, ticketId: string, personId: string): void {
  putEncounter({ dutyId, personId, body: { id: newId(), at, whom, topic, outcome: 'registered', roomId: room?.id ?? null, ticketId } })
  void sendEncounters()
}
