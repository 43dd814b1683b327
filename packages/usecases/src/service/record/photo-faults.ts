import type { Payloads } from '@linying/domain'
import type { PhotoStore } from '../../photo/photo-store.js'
import type { Fault, SubjectKind } from './fault.js'
import type { StoredPhoto, StoredSubject } from './record-reader.js'

export interface PhotoAuditPorts {
  readonly photos: Pick<PhotoStore, 'readOriginal'>
  readonly digestOfBytes: (bytes: Uint8Array) => string
}

/** What is wrong with the rows of photos, held against the events by which they came. */
export function photoRowFaults<K extends SubjectKind>(subject: StoredSubject<K>): readonly Fault[] {
  const rows = new Map(subject.photos.map(photo => [photo.id, photo]))
  const told = receivedIn(subject)
  const known = new Set(told.map(({ photoId }) => photoId))
  return [
    ...told.flatMap((came): Fault[] => {
      const row = rows.get(came.photoId)
      if (row === undefined) return subject.erased.includes(came.photoId) ? [] : [{ what: 'photo-row', seq: came.seq, which: came.photoId }]
      return differencesIn(row, came, subject.id).map(column => ({ what: 'photo-row', seq: came.seq, which: `${row.id} ${column}` }))
    }),
    ...subject.photos
      .filter(({ id, state }) => state === 'received' && !known.has(id))
      .map(({ id }): Fault => ({ what: 'photo-unrecorded', which: id }))
  ]
}

/** What is wrong with the bytes: read from where the chain says that they lie, whatever the row says, and held against the hash in the chain. */
export async function photoBytesFaults<K extends SubjectKind>(
  subject: StoredSubject<K>,
  ports: PhotoAuditPorts
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  // one after the other: an original is ten megabytes at most, and so is all that is held
  for (const { photoId, sha256, seq } of receivedIn(subject)) {
    const isErased = subject.erased.includes(photoId)
    // what somebody has put there instead of an id leads to no file, and to no other folder either
    const what = isId(photoId) ? await faultInBytes(originalKeyOf(subject.id, photoId), sha256, isErased, ports) : 'photo-missing'
    if (what) faults.push({ what, seq, which: photoId })
  }
  return faults
}

export async function faultInBytes(
  key: string,
  sha256: string | null,
  isErased: boolean,
  ports: PhotoAuditPorts
): Promise<'photo-missing' | 'photo-changed' | 'photo-returned' | undefined> {
  const bytes = await ports.photos.readOriginal(key)
  if (isErased) return bytes === undefined ? undefined : 'photo-returned'
  if (bytes === undefined) return 'photo-missing'
  return ports.digestOfBytes(bytes) === sha256 ? undefined : 'photo-changed'
}

interface Received {
  readonly photoId: string
  readonly forEvent: string
  readonly sha256: string
  readonly bytes: number
  readonly seq: number
  readonly actorId: string | null
}

function receivedIn<K extends SubjectKind>({ events }: StoredSubject<K>): readonly Received[] {
  return events.flatMap(({ type, payload, seq, actor }) => {
    if (type !== 'PhotoReceived') return []
    const { photoId, forEvent, sha256, bytes } = payload as Payloads['PhotoReceived'] // by its type, in tickets and visits alike
    return [{ photoId, forEvent, sha256, bytes, seq, actorId: actor.id }]
  })
}

/** Everything in a row that follows from the event, and the keys, which follow from whose it is. */
function differencesIn(row: StoredPhoto, came: Received, subjectId: string): readonly string[] {
  const shown = `shown/${subjectId}/${row.id}`
  const expected = {
    state: 'received',
    sha256: came.sha256,
    bytes: came.bytes,
    forEvent: came.forEvent,
    uploadedBy: came.actorId,
    originalKey: originalKeyOf(subjectId, row.id),
    shownKey: `${shown}.jpg`,
    thumbnailKey: `${shown}-small.jpg`
  } satisfies Partial<Record<keyof StoredPhoto, unknown>>
  return Object.entries(expected).flatMap(([column, value]) => (row[column as keyof StoredPhoto] === value ? [] : [column])) // its own keys
}

/** Where an original lies: it follows from whose it is. */
export function originalKeyOf(subjectId: string, photoId: string): string {
  return `originals/${subjectId}/${photoId}`
}

function isId(photoId: unknown): boolean {
  return typeof photoId === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(photoId)
}
