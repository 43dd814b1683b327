import Taro from '@tarojs/taro'
import type { ImageSource } from './choose-images'
import { wasCancelled } from './was-cancelled'

export async function chooseImages(limit: number, sources: readonly ImageSource[] = ['camera', 'album']): Promise<readonly string[]> {
  try {
    const chosen = await Taro.chooseImage({ count: limit, sourceType: [...sources] })
    return chosen.tempFilePaths.slice(0, limit)
  } catch (error) {
    if (wasCancelled(error)) return []
    throw error
  }
}
