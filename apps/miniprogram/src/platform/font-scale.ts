import Taro from '@tarojs/taro'

/** How much larger than usual the person has set the text in WeChat itself; older versions do not say. */
export function fontScale(): number {
  const info = Taro.getAppBaseInfo()
  return 'fontSizeScaleFactor' in info && typeof info.fontSizeScaleFactor === 'number' ? info.fontSizeScaleFactor : 1
}
