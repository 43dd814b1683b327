import Taro from '@tarojs/taro'
import { useEffect } from 'react'

export function usePageVisibility(tell: (visible: boolean) => void): void {
  Taro.useDidShow(() => tell(true))
  Taro.useDidHide(() => tell(false))
  // Taro tells of pages, not of the browser's tab going to the background
  useEffect(() => {
    const listener = () => tell(document.visibilityState === 'visible')
    document.addEventListener('visibilitychange', listener)
    return () => document.removeEventListener('visibilitychange', listener)
  }, [tell])
}

export function usePullDown(_refresh: () => Promise<void>): void {
  // a browser has its own gesture to load again
}
