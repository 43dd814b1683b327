import Taro from '@tarojs/taro'

/** WeChat draws a bar with title and back button above every page; a browser draws none. */
export const hasNativeTitleBar: boolean = true

export function setPageTitle(title: string): void {
  void Taro.setNavigationBarTitle({ title })
}
