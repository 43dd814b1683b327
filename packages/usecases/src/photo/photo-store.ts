import type { Instant } from '@linying/domain'

/**
 * Where the bytes of photos lie. A phone sends an original straight to the store with a signed form; people only ever
 * see the shown copy, through a link that expires. Keys are relative paths: `originals/0199…`, `shown/0199….jpg`.
 */
export interface PhotoStore {
  /** The form that lets one phone send one file under one key. Field order matters: the file goes last. */
  uploadForm(upload: AllowedUpload): UploadForm
  /** The untouched bytes that the phone sent; undefined while nothing has arrived. */
  readOriginal(key: string): Promise<Uint8Array | undefined>
  /** Keeps a copy that people may see; the key ends as its type does (`.jpg`). Written again it replaces itself. */
  writeShown(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>
  /** Removes what uploads that broke off before an instant have left behind; answers how many. */
  removeDrafts(before: Instant): Promise<number>
  /** A link to a shown copy. The same key and instant give the same link, so that answers stay the same until it changes. */
  shownUrl(key: string, validUntil: Instant): string
}

export interface AllowedUpload {
  readonly key: string
  readonly contentType: string
  readonly maxBytes: number
  /** From this instant on the form is refused. */
  readonly expiresAt: Instant
}

export interface UploadForm {
  readonly url: string
  readonly fields: Readonly<Record<string, string>>
}
