import type { Instant } from '@linying/domain'
import type { PhotoStore } from '@linying/usecases'
import { bucketPhotoStore } from './bucket/bucket-photo-store.js'
import { type CosSettings, cosBucket } from './cos/cos-bucket.js'
import { type LocalPhotoStore, type LocalStoreSettings, localPhotoStore } from './local/local-photo-store.js'
import { type S3Settings, s3Bucket } from './s3/s3-bucket.js'

export type StoreSettings =
  | ({ readonly kind: 'local' } & Omit<LocalStoreSettings, 'now'>)
  | ({ readonly kind: 's3' } & S3Settings)
  | ({ readonly kind: 'cos' } & CosSettings)

export type StoreDoors = Pick<LocalPhotoStore, 'handleUpload' | 'handleDownload'>

/** The store that was chosen, with the doors that the service has to keep open for it: a vendor has its own. */
export function storeFromSettings(settings: StoreSettings, now: () => Instant): { readonly store: PhotoStore; readonly doors: StoreDoors } {
  switch (settings.kind) {
    case 'local': {
      const store = localPhotoStore({ ...settings, now })
      return { store, doors: store }
    }
    case 's3':
      return { store: bucketPhotoStore(s3Bucket(settings), now), doors: closedDoors }
    case 'cos':
      return { store: bucketPhotoStore(cosBucket(settings), now), doors: closedDoors }
    default:
      return settings satisfies never
  }
}

const notHere = async () => new Response(null, { status: 404 })
const closedDoors: StoreDoors = { handleUpload: notHere, handleDownload: notHere }
