import type { Instant } from '@linying/domain'
import type { PhotoStore } from '@linying/usecases'
import { bucketPhotoStore } from './bucket/bucket-photo-store.js'
import { type CosSettings, cosAddress, cosBucket } from './cos/cos-bucket.js'
import { type LocalPhotoStore, type LocalStoreSettings, localPhotoStore } from './local/local-photo-store.js'
import { type S3Settings, s3Address, s3Bucket } from './s3/s3-bucket.js'

export type StoreSettings =
  | ({ readonly kind: 'local' } & Omit<LocalStoreSettings, 'now'>)
  | ({ readonly kind: 's3' } & S3Settings)
  | ({ readonly kind: 'cos' } & CosSettings)

export type StoreDoors = Pick<LocalPhotoStore, 'handleUpload' | 'handleDownload'>

export interface ChosenStore {
  readonly store: PhotoStore
  /** What the service has to keep open for it; a vendor has doors of its own. */
  readonly doors: StoreDoors | undefined
}

export function storeFromSettings(settings: StoreSettings, now: () => Instant): ChosenStore {
  switch (settings.kind) {
    case 'local': {
      const store = localPhotoStore({ ...settings, now })
      return { store, doors: store }
    }
    case 's3':
      return { store: bucketPhotoStore(s3Bucket(settings), now), doors: undefined }
    case 'cos':
      return { store: bucketPhotoStore(cosBucket(settings), now), doors: undefined }
    default:
      return settings satisfies never
  }
}

/** Where photos are sent and shown, as a page names it whose scripts may go nowhere else. */
export function storeOrigin(settings: StoreSettings): string {
  switch (settings.kind) {
    case 'local':
      return new URL(settings.baseUrl).origin
    case 's3':
      return new URL(s3Address(settings)).origin
    case 'cos':
      return new URL(cosAddress(settings)).origin
    default:
      return settings satisfies never
  }
}
