import type { InputOf } from '@linying/client'
import { limits } from '@linying/domain'
import type { PlaceKind, RegisterDraft } from './register-draft'

export type ReportBody = Omit<InputOf<'reportTicket'>['body'], 'occurredAt'>
export type Missing = 'channel' | 'community' | 'place' | 'category' | 'text' | 'shorter-text'

/** The draft as the server takes it, or what is still missing. */
export function wholeRegister(draft: RegisterDraft): { readonly body: ReportBody } | { readonly missing: readonly Missing[] } {
  const { channel, communityId, category, text } = draft
  const place = placeTable[draft.placeKind](draft)
  const missing = missingIn(draft, place)
  if (missing.length > 0 || !channel || !communityId || !category || !place) return { missing }
  return {
    body: {
      id: draft.id,
      eventId: draft.eventId,
      kind: 'repair',
      category,
      communityId,
      place,
      text,
      expectedPhotos: draft.photos.length,
      photosPublic: draft.photosPublic,
      contactName: draft.contactName.trim(),
      contactPhone: draft.contactPhone.trim(),
      appointments: [],
      channel
    }
  }
}

type Place = ReportBody['place']

const placeTable: Readonly<Record<PlaceKind, (draft: RegisterDraft) => Place | undefined>> = {
  room: ({ room }) => room && { kind: 'room', roomId: room.id },
  public: ({ publicPlaceId }) => (publicPlaceId === undefined ? undefined : { kind: 'public', publicPlaceId }),
  words: ({ placeWords }) => (placeWords.trim() === '' ? undefined : { kind: 'words', text: placeWords.trim() })
}

function missingIn({ channel, communityId, category, text }: RegisterDraft, place: Place | undefined): readonly Missing[] {
  const open: readonly (Missing | false)[] = [
    channel === undefined && 'channel',
    communityId === undefined && 'community',
    place === undefined && 'place',
    category === undefined && 'category',
    text.trim() === '' && 'text',
    text.length > limits.reportText && 'shorter-text'
  ]
  return open.filter(missing => missing !== false)
}
