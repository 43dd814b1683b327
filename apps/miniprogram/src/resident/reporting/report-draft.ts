import type { Category, Instant, Kind, Severity } from '@linying/domain'
import { create } from 'zustand'
import type { LocalPhoto } from '../../features/photo/local-photo'
import { useSession } from '../../features/session/session-store'
import { newId, now, readStored, removeStored, writeStored } from '../../platform'
import type { Span } from './parts-of-day'

/** What is written down in a form; an emergency has none. */
export type FormKind = Exclude<Kind, 'emergency'>

export type ReportPlace =
  | { readonly kind: 'room'; readonly roomId: string }
  /** Undefined until she says which. */
  | { readonly kind: 'public'; readonly publicPlaceId: string | undefined }

export type ReportDraft = {
  /** Made with the draft, so that however often it is sent there is one ticket. */
  readonly ticketId: string
  readonly eventId: string
  readonly category?: Category
  /** Missing until she chooses: then it is her room. */
  readonly place?: ReportPlace
  readonly text: string
  readonly photos: readonly LocalPhoto[]
  readonly photosPublic: boolean
  /** Missing until she types: then what is known of her stands there. */
  readonly contactName?: string
  readonly contactPhone?: string
  readonly appointments: readonly Span[]
  /** Of a complaint: how much it weighs, what she asks for, and whom it is about in her words. */
  readonly severity?: Severity
  readonly demand: string
  readonly aboutWhom: string
  /** The service of the catalogue that a request is for; missing for something else. */
  readonly offer?: { readonly id: string; readonly name: string } | undefined
  /** The last try, as long as nothing has been changed since: trying again sends the very same thing. */
  readonly attempt?: { readonly idempotencyKey: string; readonly occurredAt: Instant }
  /** Once tried, it may have arrived although no answer came. */
  readonly tried: boolean
}

export type DraftAnswers = Partial<Omit<ReportDraft, 'ticketId' | 'eventId' | 'attempt' | 'tried'>>

/** Raised when the draft's shape changes: an older app's draft is not read as today's. */
const format = 2

type Drafts = Readonly<Record<FormKind, ReportDraft>>

/** What is being written, one draft of each kind, kept on the device for whoever writes it. */
const useDrafts = create<Drafts>(() => storedDrafts())

useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) useDrafts.setState(storedDrafts())
})

export function useReportDraft(kind: FormKind): ReportDraft {
  return useDrafts(drafts => drafts[kind])
}

export function reportDraft(kind: FormKind): ReportDraft {
  return useDrafts.getState()[kind]
}

export function changeReport(kind: FormKind, answers: DraftAnswers): void {
  const { attempt: _outdated, ...draft } = reportDraft(kind)
  keep(kind, { ...draft, ...answers })
}

export function changePhotos(kind: FormKind, change: (photos: readonly LocalPhoto[]) => readonly LocalPhoto[]): void {
  changeReport(kind, { photos: change(reportDraft(kind).photos) })
}

/** The next try: the last one again where nothing has been changed since. */
export function nextAttempt(kind: FormKind) {
  const draft = reportDraft(kind)
  const attempt = draft.attempt ?? { idempotencyKey: newId(), occurredAt: now() }
  keep(kind, { ...draft, attempt, tried: true })
  return { ...attempt, triedBefore: draft.tried }
}

export function dropReport(kind: FormKind): void {
  removeStored(storedUnder(kind))
  useDrafts.setState({ [kind]: newDraft() })
}

function keep(kind: FormKind, draft: ReportDraft): void {
  writeStored(storedUnder(kind), { format, draft })
  useDrafts.setState({ [kind]: draft })
}

function newDraft(): ReportDraft {
  const empty = { text: '', photos: [], photosPublic: false, appointments: [], demand: '', aboutWhom: '', tried: false }
  return { ticketId: newId(), eventId: newId(), ...empty }
}

function storedUnder(kind: FormKind): string {
  return `report:${kind}:${useSession.getState().session?.personId ?? 'nobody'}`
}

function storedDrafts(): Drafts {
  return {
    repair: storedDraft('repair'),
    complaint: storedDraft('complaint'),
    consultation: storedDraft('consultation'),
    convenience: storedDraft('convenience')
  }
}

function storedDraft(kind: FormKind): ReportDraft {
  const stored = readStored(storedUnder(kind))
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return newDraft()
  // written by `keep` in this same format
  return 'draft' in stored ? (stored.draft as ReportDraft) : newDraft()
}
