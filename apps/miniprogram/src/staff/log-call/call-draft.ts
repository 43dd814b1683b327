import type { Instant } from '@linying/domain'
import { create } from 'zustand'
import { useSession } from '../../features/session/session-store'
import { newId, readStored, writeStored } from '../../platform'

export type Answerer = 'me' | 'colleague' | 'nobody'

export type CallDraft = {
  /** Made with the draft, so that sending it twice makes one call. */
  readonly id: string
  readonly communityId?: string
  readonly answerer?: Answerer
  readonly rangAt?: Instant
  readonly waitingSeconds?: number
  readonly handedOverAfterRing: number | null
  readonly callerPhone: string
  readonly note: string
}

const format = 1

/** What somebody at the desk is writing down; it outlives the page and the app. */
export const useCallDraft = create<{ readonly draft: CallDraft }>(() => ({ draft: storedDraft() }))

useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) useCallDraft.setState({ draft: storedDraft() })
})

export function changeCall(changed: Partial<CallDraft>): void {
  keep({ ...useCallDraft.getState().draft, ...changed })
}

/** The seconds that somebody has typed; nothing while they are no number. */
export function changeSeconds(waitingSeconds: number | undefined): void {
  const { waitingSeconds: _before, ...draft } = useCallDraft.getState().draft
  keep(waitingSeconds === undefined ? draft : { ...draft, waitingSeconds })
}

/** The next call mostly comes from the same community. */
export function startNextCall(): void {
  const { communityId } = useCallDraft.getState().draft
  keep({ ...emptyDraft(), ...(communityId && { communityId }) })
}

function keep(draft: CallDraft): void {
  useCallDraft.setState({ draft })
  writeStored(storedUnder(), { format, draft })
}

function emptyDraft(): CallDraft {
  return { id: newId(), handedOverAfterRing: null, callerPhone: '', note: '' }
}

function storedUnder(): string {
  return `call:${useSession.getState().session?.personId ?? 'nobody'}`
}

function storedDraft(): CallDraft {
  const stored = readStored(storedUnder())
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return emptyDraft()
  // written by `keep` in this same format
  return 'draft' in stored ? (stored.draft as CallDraft) : emptyDraft()
}
