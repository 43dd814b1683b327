import type { Fault, Instant } from '@linying/domain'
import { create } from 'zustand'
import type { LocalPhoto } from '../../features/photo/local-photo'
import { useSession } from '../../features/session/session-store'
import { newId, now, readStored, removeStored, writeStored } from '../../platform'
import type { Span } from './parts-of-day'

export type ReportPlace =
  | { readonly kind: 'room'; readonly roomId: string }
  /** Undefined until she says which. */
  | { readonly kind: 'public'; readonly publicPlaceId: string | undefined }

export type ReportDraft = {
  /** Made with the draft, so that however often it is sent there is one ticket. */
  readonly ticketId: string
  readonly eventId: string
  readonly category?: Fault
  /** Missing until she chooses: then it is her room. */
  readonly place?: ReportPlace
  readonly text: string
  readonly photos: readonly LocalPhoto[]
  readonly photosPublic: boolean
  /** Missing until she types: then what is known of her stands there. */
  readonly contactName?: string
  readonly contactPhone?: string
  readonly appointments: readonly Span[]
  /** The last try, as long as nothing has been changed since: trying again sends the very same thing. */
  readonly attempt?: { readonly idempotencyKey: string; readonly occurredAt: Instant }
  /** Once tried, it may have arrived although no answer came. */
  readonly tried: boolean
}

/** Raised when the draft's shape changes: an older app's draft is not read as today's. */
const format = 1

/** What is being reported, kept on the device for whoever writes it. */
export const useReportDraft = create<{ readonly draft: ReportDraft }>(() => ({ draft: storedDraft() }))

useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) useReportDraft.setState({ draft: storedDraft() })
})

export function changeReport(answers: Partial<Omit<ReportDraft, 'ticketId' | 'eventId' | 'attempt' | 'tried'>>): void {
  const { attempt: _outdated, ...draft } = useReportDraft.getState().draft
  keep({ ...draft, ...answers })
}

export function changePhotos(change: (photos: readonly LocalPhoto[]) => readonly LocalPhoto[]): void {
  changeReport({ photos: change(useReportDraft.getState().draft.photos) })
}

/** The next try: the last one again where nothing has been changed since. */
export function nextAttempt() {
  const { draft } = useReportDraft.getState()
  const attempt = draft.attempt ?? { idempotencyKey: newId(), occurredAt: now() }
  keep({ ...draft, attempt, tried: true })
  return { ...attempt, triedBefore: draft.tried }
}

export function dropReport(): void {
  removeStored(storedUnder())
  useReportDraft.setState({ draft: newDraft() })
}

function keep(draft: ReportDraft): void {
  writeStored(storedUnder(), { format, draft })
  useReportDraft.setState({ draft })
}

function newDraft(): ReportDraft {
  return { ticketId: newId(), eventId: newId(), text: '', photos: [], photosPublic: false, appointments: [], tried: false }
}

function storedUnder(): string {
  return `report:${useSession.getState().session?.personId ?? 'nobody'}`
}

function storedDraft(): ReportDraft {
  const stored = readStored(storedUnder())
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return newDraft()
  // written by `keep` in this same format
  return 'draft' in stored ? (stored.draft as ReportDraft) : newDraft()
}
