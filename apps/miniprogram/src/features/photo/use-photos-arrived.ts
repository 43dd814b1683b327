import { useEffect } from 'react'
import { type QueuedPhoto, usePhotoQueue } from './photo-queue-store'

/** Tells when photos of this ticket have left the queue, so that the page shows them without waiting for its next turn. */
export function usePhotosArrived(ticketId: string, tell: () => void): void {
  // the queue works on outside of React, whether or not a page looks at it
  useEffect(() => {
    const left = (photos: readonly QueuedPhoto[]) => photos.filter(photo => photo.ticketId === ticketId).length
    return usePhotoQueue.subscribe((queue, before) => {
      if (left(queue.photos) < left(before.photos)) tell()
    })
  }, [ticketId, tell])
}
