import { wait } from '../../platform'
import { useNetwork } from '../network/network-store'
import { useSession } from '../session/session-store'
import type { LocalPhoto } from './local-photo'
import { changePhoto, changeQueue, type QueuedPhoto, showProgress, usePhotoQueue } from './photo-queue-store'
import { type PhotoOf, sendPhoto } from './send-photo'

/** Unit: milliseconds before the second, third and fourth try; afterwards signal or a tap starts again. */
const pausesMs = [1_000, 3_000, 9_000] as const

/** Sends the photos of an event that the server already knows. They arrive one after the other, also after a restart. */
export function sendPhotos(of: PhotoOf, photos: readonly LocalPhoto[]): void {
  changeQueue(queued => {
    const known = new Set(queued.map(({ id }) => id))
    const added = photos.filter(({ id }) => !known.has(id))
    return [...queued, ...added.map(photo => ({ ...photo, ...of, state: 'waiting' as const, share: 0 }))]
  })
  void sendWaiting()
}

/** By tap, by signal, or because the app has been opened again. */
export function resumePhotos(): void {
  changeQueue(photos => photos.map(photo => (photo.state === 'resting' ? { ...photo, state: 'waiting' } : photo)))
  void sendWaiting()
}

/** The person has read why these will not arrive. */
export function dismissPhotos(ids: readonly string[]): void {
  changeQueue(photos => withoutArrived(photos.filter(({ id }) => !ids.includes(id))))
}

/** Called once, when the app starts. */
export function followPhotoQueue(): void {
  resumePhotos()
  useNetwork.subscribe(({ online }, before) => {
    if (online && !before.online) resumePhotos()
  })
  useSession.subscribe(({ session }, before) => {
    if (session && !before.session) resumePhotos()
  })
}

let sending = false

async function sendWaiting(): Promise<void> {
  if (sending) return
  sending = true
  try {
    for (let next = firstWaiting(); next; next = firstWaiting()) await sendPatiently(next)
  } finally {
    sending = false
  }
}

async function sendPatiently(photo: QueuedPhoto): Promise<void> {
  for (const pauseMs of [...pausesMs, undefined]) {
    changePhoto(photo.id, { state: 'sending', share: 0 })
    try {
      const { kind, ...why } = await sendPhoto(photo, share => showProgress(photo.id, share))
      changePhoto(photo.id, { state: kind, ...why })
      return changeQueue(withoutArrived)
    } catch {
      // no signal, or a server that cannot answer now: the photo stays, only its turn is over
      changePhoto(photo.id, { state: pauseMs === undefined ? 'resting' : 'waiting', share: 0 })
      if (pauseMs !== undefined) await wait(pauseMs)
    }
  }
}

function firstWaiting(): QueuedPhoto | undefined {
  if (!useSession.getState().session) return undefined
  return usePhotoQueue.getState().photos.find(({ state }) => state === 'waiting')
}

/** An event's photos leave the queue together, so that "2 of 3" can be said until then. */
function withoutArrived(photos: readonly QueuedPhoto[]): readonly QueuedPhoto[] {
  const unfinished = new Set(photos.filter(({ state }) => state !== 'sent').map(({ eventId }) => eventId))
  return photos.filter(({ eventId }) => unfinished.has(eventId))
}
