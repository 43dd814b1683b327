import { create } from 'zustand'
import { readStored, removeStored, writeStored } from '../../platform'
import { useSession } from '../session/session-store'
import type { LocalPhoto } from './local-photo'
import type { PhotoOf } from './send-photo'

/** 'waiting' for its turn or for the next try; 'resting' until there is signal or a tap; the last two will never arrive. */
export type PhotoState = 'waiting' | 'sending' | 'sent' | 'resting' | 'refused' | 'lost'

export type QueuedPhoto = LocalPhoto & PhotoOf & { readonly state: PhotoState; readonly share: number; readonly code?: string }

/** Photos on their way to the server, kept over a restart for whoever took them. */
export const usePhotoQueue = create<{ readonly photos: readonly QueuedPhoto[] }>(() => ({ photos: storedPhotos() }))

// whoever signs in finds his own, and nobody sends the photos of another
useSession.subscribe(({ session }, before) => {
  if (session?.personId !== before.session?.personId) usePhotoQueue.setState({ photos: storedPhotos() })
})

export function changeQueue(change: (photos: readonly QueuedPhoto[]) => readonly QueuedPhoto[]): void {
  const photos = change(usePhotoQueue.getState().photos)
  usePhotoQueue.setState({ photos })
  if (photos.length === 0) removeStored(storedUnder())
  else writeStored(storedUnder(), photos)
}

export function changePhoto(id: string, change: Partial<Pick<QueuedPhoto, 'state' | 'share' | 'code'>>): void {
  changeQueue(photos => photos.map(photo => (photo.id === id ? { ...photo, ...change } : photo)))
}

/** Progress comes many times a second and is not worth keeping. */
export function showProgress(id: string, share: number): void {
  const { photos } = usePhotoQueue.getState()
  usePhotoQueue.setState({ photos: photos.map(photo => (photo.id === id ? { ...photo, share } : photo)) })
}

function storedUnder(): string {
  return `photo-queue:${useSession.getState().session?.personId ?? 'nobody'}`
}

function storedPhotos(): readonly QueuedPhoto[] {
  const stored = readStored(storedUnder())
  if (!Array.isArray(stored)) return []
  return stored.filter(isQueuedPhoto).map(photo => (photo.state === 'sending' ? { ...photo, state: 'waiting' } : photo))
}

function isQueuedPhoto(stored: unknown): stored is QueuedPhoto {
  if (typeof stored !== 'object' || stored === null) return false
  const fields: Readonly<Record<string, unknown>> = { ...stored }
  return ['id', 'path', 'ticketId', 'eventId', 'state'].every(name => typeof fields[name] === 'string') && typeof fields.bytes === 'number'
}
