import Taro from '@tarojs/taro'

export type Preview = {
  readonly urls: readonly string[]
  readonly current: string
  /** What a screen reader says of them, and of the button that closes. */
  readonly label: string
  readonly close: string
}

/** Shows pictures over the whole screen, beginning with `current`; the person swipes and closes by herself. */
export function previewImages({ urls, current }: Preview): void {
  void Taro.previewImage({ urls: [...urls], current })
}
