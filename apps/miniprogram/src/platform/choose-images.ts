import Taro from '@tarojs/taro'
import { wasCancelled } from './was-cancelled'

export type ImageSource = 'camera' | 'album'

/** Paths of the pictures taken or picked; none where the person changed her mind. */
export async function chooseImages(limit: number, sources: readonly ImageSource[] = ['camera', 'album']): Promise<readonly string[]> {
  try {
    // "compressed" makes WeChat hand out JPEG where the phone takes HEIC
    const chosen = await Taro.chooseMedia({ count: limit, mediaType: ['image'], sourceType: [...sources], sizeType: ['compressed'] })
    return chosen.tempFiles.map(file => file.tempFilePath)
  } catch (error) {
    if (wasCancelled(error)) return []
    throw error
  }
}
