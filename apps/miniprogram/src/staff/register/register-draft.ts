import type { Category, Channel, Instant, Kind, Severity } from '@linying/domain'
import { create } from 'zustand'
import type { LocalPhoto } from '../../features/photo/local-photo'
import { useSession } from '../../features/session/session-store'
import { newId, readStored, writeStored } from '../../platform'

export type PlaceKind = 'room' | 'public' | 'words'

export type RegisterDraft = {
  /** Made with the draft, so that sending it twice makes one ticket. */
  readonly id: string
  readonly eventId: string
  readonly kind?: Kind
  readonly channel?: Channel
  readonly communityId?: string
  readonly placeKind: PlaceKind
  readonly room?: { readonly id: string; readonly label: string }
  readonly publicPlaceId?: string
  readonly placeWords: string
  readonly category?: Category
  readonly severity?: Severity
  readonly demand: string
  /** A member of staff whom a complaint is about; in words where no name is known. */
  readonly aboutPersonId: string | null
  readonly aboutWhom: string
  readonly text: string
  readonly contactName: string
  readonly contactPhone: string
  readonly photosPublic: boolean
  readonly photos: readonly LocalPhoto[]
  /** The last attempt, as long as nothing has been changed since. */
  readonly attempt?: { readonly idempotencyKey: string; readonly occurredAt: Instant }
}

const format = 2

/** What an agent is writing down for somebody; it outlives the page and the app. */
export const useRegisterDraft = create<{ readonly draft: RegisterDraft }>(() => ({ draft: storedDraft() }))

useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) useRegisterDraft.setState({ draft: storedDraft() })
})

export function changeRegister(changed: Partial<RegisterDraft>): void {
  const { attempt: _outdated, ...draft } = useRegisterDraft.getState().draft
  keep({ ...draft, ...changed })
}

/** Begins a ticket for what a care visit found, with all that is known of it; what was being written down gives way. */
export function beginRegister(known: Pick<RegisterDraft, 'communityId' | 'room' | 'text' | 'contactName' | 'contactPhone'>): void {
  keep({ ...emptyDraft(), ...known, kind: 'repair', channel: 'staff' })
}

/** Another kind is about other things. */
export function changeKind(kind: Kind): void {
  const { category: _category, attempt: _outdated, ...draft } = useRegisterDraft.getState().draft
  keep({ ...draft, kind })
}

/** Another community has other places and other colleagues. */
export function changeCommunity(communityId: string): void {
  const { room: _room, publicPlaceId: _place, attempt: _outdated, ...draft } = useRegisterDraft.getState().draft
  keep({ ...draft, communityId, aboutPersonId: null })
}

export function changePhotos(change: (photos: readonly LocalPhoto[]) => readonly LocalPhoto[]): void {
  changeRegister({ photos: change(useRegisterDraft.getState().draft.photos) })
}

/** The agent's next one mostly comes the same way from the same place. */
export function startNext(): void {
  const { channel, communityId } = useRegisterDraft.getState().draft
  keep({ ...emptyDraft(), ...(channel && { channel }), ...(communityId && { communityId }) })
}

function keep(draft: RegisterDraft): void {
  useRegisterDraft.setState({ draft })
  writeStored(storedUnder(), { format, draft })
}

function emptyDraft(): RegisterDraft {
  return {
    id: newId(),
    eventId: newId(),
    placeKind: 'room',
    placeWords: '',
    demand: '',
    aboutPersonId: null,
    aboutWhom: '',
    text: '',
    contactName: '',
    contactPhone: '',
    photosPublic: false,
    photos: []
  }
}

function storedUnder(): string {
  return `register:${useSession.getState().session?.personId ?? 'nobody'}`
}

function storedDraft(): RegisterDraft {
  const stored = readStored(storedUnder())
  if (typeof stored !== 'object' || stored === null || !('format' in stored) || stored.format !== format) return emptyDraft()
  // written by `keep` in this same format
  return 'draft' in stored ? (stored.draft as RegisterDraft) : emptyDraft()
}
