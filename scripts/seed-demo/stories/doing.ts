import type { Instant, NoPhotoReason } from '@linying/domain'
import type { PhotoScene } from '../draw-photo.js'
import type { Brought, Doing } from './story.js'

export function plain(brought: Brought): Doing {
  return { brought: () => brought, photos: [] }
}

export function timed(brought: (at: Instant) => Brought): Doing {
  return { brought, photos: [] }
}

export function shown(photos: readonly PhotoScene[], brought: Brought): Doing {
  return { brought: () => brought, photos }
}

export function promise(photos: readonly PhotoScene[], noPhotoReason: NoPhotoReason | null) {
  return { expectedPhotos: photos.length, noPhotoReason }
}
