import type { PhotoPromise } from './events.js'

/** Every step has a photo taken on site, or a stated reason for none. Source: SP-1 */
export function photosMissing({ expectedPhotos, noPhotoReason }: PhotoPromise): boolean {
  return expectedPhotos === 0 && noPhotoReason === null
}
