import Taro from '@tarojs/taro'

/** Tells when the page comes to the front, and when it is left or the app goes to the background. */
export function usePageVisibility(tell: (visible: boolean) => void): void {
  Taro.useDidShow(() => tell(true))
  Taro.useDidHide(() => tell(false))
}

/** Calls when the page's content is pulled down; the page's config must allow it. */
export function usePullDown(refresh: () => Promise<void>): void {
  Taro.usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh())
  })
}
