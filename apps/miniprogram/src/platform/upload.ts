import Taro from '@tarojs/taro'
import { NetworkFailure } from './network-failure'

export type UploadOptions = {
  readonly url: string
  readonly filePath: string
  /** The signed form's fields, sent before the file. */
  readonly fields: Readonly<Record<string, string>>
  /** Share sent so far, 0..1 */
  readonly onProgress?: (share: number) => void
}

export type UploadReply = { readonly statusCode: number; readonly text: string }

const uploadTimeoutMs = 120_000

/** One multipart POST with one file. Throws: NetworkFailure where no answer came. */
export async function upload({ url, filePath, fields, onProgress }: UploadOptions): Promise<UploadReply> {
  try {
    const task = Taro.uploadFile({ url, filePath, name: 'file', formData: { ...fields }, timeout: uploadTimeoutMs, ...browserOnly })
    if (onProgress) task.progress(({ progress }) => onProgress(progress / 100))
    const { statusCode, data } = await task
    return { statusCode, text: data }
  } catch (cause) {
    throw new NetworkFailure('upload was cut off', { cause })
  }
}

// a store on another host answers no request that carries cookies
const browserOnly = { withCredentials: false, fileName: 'photo.jpg' }
