import Taro from '@tarojs/taro'

/** Shows pictures over the whole screen, beginning with `current`; the person swipes and closes by herself. */
export function previewImages(urls: readonly string[], current: string): void {
  void Taro.previewImage({ urls: [...urls], current })
}
