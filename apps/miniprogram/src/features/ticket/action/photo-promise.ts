import type { PhotoPromise } from '@linying/domain'
import type { PhotosOrReason } from './answers'

/** The step goes first and says how many photos follow; a reason counts only where there are none. */
export function photoPromise({ photos, noPhotoReason }: PhotosOrReason): PhotoPromise {
  return { expectedPhotos: photos.length, noPhotoReason: photos.length === 0 ? noPhotoReason : null }
}
