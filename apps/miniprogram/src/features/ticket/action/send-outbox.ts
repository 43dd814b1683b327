import { isTooOften } from '@linying/look'
import { side } from '../../../variants/this-variant'
import { inRounds } from '../../network/in-rounds'
import { sendPhotos } from '../../photo/send-photos'
import { useSession } from '../../session/session-store'
import { deliver } from './deliver'
import { markRefused, takeFromOutbox, useOutbox, type Waiting } from './outbox-store'
import { refusalSentence } from './refusal-sentence'
import { photosOf } from './sending'

/** Sends what waits, oldest first, until there is no answer again. */
export const sendOutbox = inRounds(async () => {
  const { session } = useSession.getState()
  const mine = useOutbox.getState().waiting.filter(({ personId }) => personId === session?.personId)
  for (const item of mine) {
    if (isWaiting(item) && !(await isSettled(item))) return
  }
})

/** What was too often for its moment has another turn with the next signal or tap; until then it says why it waits. */
function isWaiting({ refusedFor }: Waiting): boolean {
  return refusedFor === undefined || isTooOften(refusedFor)
}

async function isSettled(item: Waiting): Promise<boolean> {
  const delivery = await deliver(item)
  if (delivery.kind === 'no-answer') return false
  if (delivery.kind === 'refused') {
    markRefused(item.body.eventId, delivery.failure.problem.code ?? 'internal', refusalSentence(delivery.failure, side))
    return true
  }
  takeFromOutbox(item.body.eventId)
  sendPhotos(photosOf(item), item.photos)
  return true
}
