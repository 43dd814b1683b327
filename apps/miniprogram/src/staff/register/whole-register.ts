import type { InputOf } from '@linying/client'
import { hasPublicPage, limits } from '@linying/domain'
import type { PlaceKind, RegisterDraft } from './register-draft'

export type ReportBody = Omit<InputOf<'reportTicket'>['body'], 'occurredAt'>
export type Missing = 'kind' | 'channel' | 'community' | 'place' | 'category' | 'severity' | 'text' | 'shorter-text'

/** The draft as the server takes it, or what is still missing. */
export function wholeRegister(draft: RegisterDraft): { readonly body: ReportBody } | { readonly missing: readonly Missing[] } {
  const { kind, channel, communityId, category, text } = draft
  const place = placeTable[draft.placeKind](draft)
  const missing = missingIn(draft, place)
  if (missing.length > 0 || !kind || !channel || !communityId || !category || !place) return { missing }
  return {
    body: {
      id: draft.id,
      eventId: draft.eventId,
      kind,
      category,
      complaint: complaintOf(draft),
      communityId,
      place,
      text,
      expectedPhotos: draft.photos.length,
      // nobody is asked about photos that no code leads to
      photosPublic: draft.photosPublic && hasPublicPage[kind],
      contactName: draft.contactName.trim(),
      contactPhone: draft.contactPhone.trim(),
      appointments: [],
      channel
    }
  }
}

function complaintOf({ kind, severity, demand, aboutWhom, aboutPersonId }: RegisterDraft): ReportBody['complaint'] {
  if (kind !== 'complaint' || severity === undefined) return null
  return { severity, demand: demand.trim(), aboutWhom: aboutWhom.trim(), aboutPersonId }
}

type Place = ReportBody['place']

const placeTable: Readonly<Record<PlaceKind, (draft: RegisterDraft) => Place | undefined>> = {
  room: ({ room }) => room && { kind: 'room', roomId: room.id },
  public: ({ publicPlaceId }) => (publicPlaceId === undefined ? undefined : { kind: 'public', publicPlaceId }),
  words: ({ placeWords }) => (placeWords.trim() === '' ? undefined : { kind: 'words', text: placeWords.trim() })
}

function missingIn({ kind, channel, communityId, category, severity, text }: RegisterDraft, place: Place | undefined): readonly Missing[] {
  const open: readonly (Missing | false)[] = [
    kind === undefined && 'kind',
    channel === undefined && 'channel',
    communityId === undefined && 'community',
    place === undefined && 'place',
    category === undefined && 'category',
    kind === 'complaint' && severity === undefined && 'severity',
    text.trim() === '' && 'text',
    text.length > limits.reportText && 'shorter-text'
  ]
  return open.filter(missing => missing !== false)
}
