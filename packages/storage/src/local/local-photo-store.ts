import type { Instant } from '@linying/domain'
import type { PhotoStore } from '@linying/usecases'
import { checkedKey } from '../photo-key.js'
import { type PolicySigner, signPost } from '../post-policy.js'
import { photoFolder } from './photo-folder.js'
import { receiveUpload } from './receive-upload.js'
import { showPhoto } from './show-photo.js'
import { signShownLink } from './shown-link.js'
import { typeOfKey } from './type-of-key.js'

export interface LocalStoreSettings {
  /** Where files lie; made when the first one arrives. Nothing else may write there. */
  readonly folder: string
  /** Where the server mounts the two handlers, without a slash at the end: `/files` or `https://…/files`. */
  readonly baseUrl: string
  readonly signingKey: string
  /** What forms and links were signed with before, while that is replaced: still taken, never signed with. */
  readonly previousKey?: string | undefined
  readonly now: () => Instant
}

/** A photo store on one disk, with the two doors that a store in the cloud would have. */
export interface LocalPhotoStore extends PhotoStore {
  /** POST baseUrl */
  handleUpload(request: Request): Promise<Response>
  /** GET baseUrl/key */
  handleDownload(request: Request): Promise<Response>
}

/** Throws: RangeError for a key that could lead out of the folder, or whose ending lies about its type. */
export function localPhotoStore({ folder: root, baseUrl, signingKey, previousKey, now }: LocalStoreSettings): LocalPhotoStore {
  const folder = photoFolder(root)
  const signer = signerWith(signingKey)
  const before = previousKey === undefined ? [] : [previousKey]
  const basePath = new URL(baseUrl, 'http://local').pathname
  return {
    uploadForm: upload => ({ url: baseUrl, fields: signPost({ ...upload, key: checkedKey(upload.key) }, signer, now()) }),
    readOriginal: key => folder.find(key),
    async writeShown(key, bytes, contentType) {
      if (typeOfKey(key) !== contentType) throw new RangeError(`${key} is not named like ${contentType}`)
      await folder.replace(key, bytes)
    },
    remove: key => folder.remove(key),
    removeDrafts: before => folder.removeDrafts(before),
    shownUrl: (key, validUntil) => signShownLink(baseUrl, checkedKey(key), validUntil, signingKey),
    handleUpload: request => receiveUpload(request, folder, [signer, ...before.map(signerWith)], now()),
    handleDownload: request => showPhoto(request, { folder, secretKeys: [signingKey, ...before], basePath }, now())
  }
}

function signerWith(secretKey: string): PolicySigner {
  return { accessKeyId: 'linying', secretKey, region: 'local', bucket: 'local' }
}
