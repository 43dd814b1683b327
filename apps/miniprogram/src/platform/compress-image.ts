import Taro from '@tarojs/taro'
import { longestSidePixels, quality, UnreadableImage } from './image-limits'

export type CompressedImage = { readonly path: string; readonly bytes: number }

/** A JPEG that is small enough for a phone's network. Throws: UnreadableImage */
export async function compressImage(path: string): Promise<CompressedImage> {
  try {
    const { width, height } = await Taro.getImageInfo({ src: path })
    const side = width >= height ? { compressedWidth: longestSidePixels } : { compressedHeight: longestSidePixels }
    const shrink = Math.max(width, height) > longestSidePixels ? side : {}
    const { tempFilePath } = await Taro.compressImage({ src: path, quality: quality * 100, ...shrink })
    return { path: tempFilePath, bytes: await fileSize(tempFilePath) }
  } catch (cause) {
    throw new UnreadableImage('not a picture this phone can read', { cause })
  }
}

function fileSize(filePath: string): Promise<number> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: ({ size }) => resolve(size), fail: reject })
  })
}
