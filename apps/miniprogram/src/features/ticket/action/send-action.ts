import type { WireAction } from '@linying/contract'
import { actionRow } from '@linying/domain'
import { newId, now } from '../../../platform'
import { sendPhotos } from '../../photo/send-photos'
import { useSession } from '../../session/session-store'
import { photosBeside } from '../../visit/beside-visit'
import type { ActionBody, TicketView } from '../ticket-view'
import type { Answers } from './answers'
import { type Delivery, deliver } from './deliver'
import { draftOf, dropDraft, formOf, keepSending } from './draft-store'
import { type Answered, inputTable } from './input-table'
import { putInOutbox } from './outbox-store'
import { sendOutbox } from './send-outbox'
import { photosOf, type Sending } from './sending'

/** As much of a ticket as a line of a list has, too. */
export type Actable = Pick<TicketView, 'id' | 'kind' | 'version'>

/** How sending ended. 'kept': it holds whenever it arrives, so it goes by itself once there is signal. */
export type Sent = Delivery | { readonly kind: 'kept' }

/**
 * Sends one action with the answers of its form. Whatever happens, what was filled in is kept until it has arrived;
 * trying again sends the very same thing, so that it happens once.
 */
export async function sendAction(ticket: Actable, action: WireAction): Promise<Sent> {
  const form = formOf(ticket.id, action)
  const sending = sendingOf(ticket, action)
  keepSending(form, sending)
  // what was done before on this ticket goes before
  await sendOutbox()
  const delivery = await deliver(sending)
  if (delivery.kind === 'arrived') {
    dropDraft(form)
    sendPhotos(photosOf(sending), sending.photos)
    return delivery
  }
  if (delivery.kind === 'refused') {
    keepSending(form, undefined)
    return delivery
  }
  if (isDecision(ticket, action)) return delivery
  putInOutbox(sending)
  dropDraft(form)
  return { kind: 'kept' }
}

function sendingOf(ticket: Actable, action: WireAction): Sending {
  const { eventId, answers, sending } = draftOf(formOf(ticket.id, action))
  if (sending) return sending
  return {
    ticketId: ticket.id,
    idempotencyKey: newId(),
    body: bodyOf(action, answers, { eventId, occurredAt: now(), version: ticket.version }),
    photos:
      answers['photos-or-reason']?.photos ?? answers.evidence?.photos ?? answers['photos-if-any'] ?? photosBeside(answers.visit ?? {}),
    personId: useSession.getState().session?.personId
  }
}

function isDecision({ kind }: Actable, action: WireAction): boolean {
  return actionRow(kind, action)?.decidedOn === 'version'
}

type Envelope = Pick<ActionBody, 'eventId' | 'occurredAt' | 'version'>

function bodyOf<A extends WireAction>(action: A, answers: Answers, envelope: Envelope): ActionBody {
  // the form sends only what `unanswered` finds complete
  const input = inputTable[action](answers as unknown as Answered<A>)
  // the input table holds each action to its own input; the compiler cannot follow a union further
  return { action, ...envelope, ...input } as unknown as ActionBody
}

export function isWireAction(action: string): action is WireAction {
  return action in inputTable
}
