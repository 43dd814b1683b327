import Taro from '@tarojs/taro'

/** Calls once, when the app has been opened. */
export function useAppStart(start: () => void): void {
  Taro.useLaunch(start)
}
