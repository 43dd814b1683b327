import type { MeetingOutcome, VisitMethod } from '@linying/domain'
import { create } from 'zustand'
import { useSession } from '../../features/session/session-store'
import type { BesideVisit } from '../../features/visit/beside-visit'
import { newId, readStored, removeStored, writeStored } from '../../platform'

export type VisitDraft = BesideVisit & {
  /** Made with the draft, so that sending it twice makes one visit. */
  readonly id: string
  readonly method: VisitMethod
  readonly outcome?: MeetingOutcome
  /** By what is looked at; what nobody has looked at yet is left out. */
  readonly checks: Readonly<Record<string, boolean>>
  readonly whom?: string
  readonly said: string
  readonly note: string
  /** What was found has become this ticket. */
  readonly ticketId?: string
}

type Drafts = Readonly<Record<string, VisitDraft>>

const format = 1

/** The visits that somebody is writing down, by whose care each is; they outlive the page and the app. */
export const useVisitDrafts = create<{ readonly drafts: Drafts }>(() => ({ drafts: storedDrafts() }))

useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) useVisitDrafts.setState({ drafts: storedDrafts() })
})

export function emptyVisit(): VisitDraft {
  return { id: newId(), method: 'on_site', checks: {}, said: '', note: '' }
}

/** `begun` stands on screen before anything has been written. */
export function changeVisit(careId: string, begun: VisitDraft, changed: Partial<VisitDraft>): void {
  const { drafts } = useVisitDrafts.getState()
  keep({ ...drafts, [careId]: { ...(drafts[careId] ?? begun), ...changed } })
}

/** What was found has become a ticket; the visit says so when it is sent. */
export function linkToVisit(careId: string, ticketId: string): void {
  const draft = useVisitDrafts.getState().drafts[careId]
  if (draft) changeVisit(careId, draft, { ticketId })
}

export function dropVisit(careId: string): void {
  const { [careId]: _sent, ...drafts } = useVisitDrafts.getState().drafts
  keep(drafts)
}

function keep(drafts: Drafts): void {
  useVisitDrafts.setState({ drafts })
  if (Object.keys(drafts).length === 0) removeStored(storedUnder())
  else writeStored(storedUnder(), { format, drafts })
}

function storedUnder(): string {
  return `care-visits:${useSession.getState().session?.personId ?? 'nobody'}`
}

function storedDrafts(): Drafts {
  const stored = readStored(storedUnder())
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return {}
  // written by `keep` in this same format
  return 'drafts' in stored ? (stored.drafts as Drafts) : {}
}
