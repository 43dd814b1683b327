import type { InputOf } from '@linying/client'
import { limits, plusMinutes } from '@linying/domain'
import type { CallDraft } from './call-draft'

export type LoggedCall = InputOf<'logCall'>
export type Missing = 'community' | 'answerer' | 'rangAt' | 'waitingSeconds' | 'shorter-note'

/** The draft as the server takes it, or what is still missing. */
export function wholeCall(draft: CallDraft, myId: string): { readonly call: LoggedCall } | { readonly missing: readonly Missing[] } {
  const { id, communityId, answerer, rangAt, waitingSeconds, handedOverAfterRing, callerPhone, note } = draft
  const missing = missingIn(draft)
  if (missing.length > 0 || !communityId || !answerer || !rangAt || waitingSeconds === undefined) return { missing }
  const isAnswered = answerer !== 'nobody'
  return {
    call: {
      params: { communityId },
      body: {
        id,
        rangAt,
        answeredAt: isAnswered ? plusMinutes(rangAt, waitingSeconds / 60) : null,
        waitingSeconds: isAnswered ? null : waitingSeconds,
        answeredById: answerer === 'me' ? myId : null,
        handedOverAfterRing,
        callerPhone: callerPhone.trim(),
        note: note.trim()
      }
    }
  }
}

function missingIn({ communityId, answerer, rangAt, waitingSeconds, note }: CallDraft): readonly Missing[] {
  const open: readonly (Missing | false)[] = [
    communityId === undefined && 'community',
    answerer === undefined && 'answerer',
    rangAt === undefined && 'rangAt',
    waitingSeconds === undefined && 'waitingSeconds',
    note.trim().length > limits.noteText && 'shorter-note'
  ]
  return open.filter(missing => missing !== false)
}
