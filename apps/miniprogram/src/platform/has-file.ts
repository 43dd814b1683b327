import Taro from '@tarojs/taro'

/** Whether the device still has this file: what a camera made is kept only for a while. */
export function hasFile(filePath: string): Promise<boolean> {
  return new Promise(resolve => {
    Taro.getFileSystemManager().getFileInfo({ filePath, success: () => resolve(true), fail: () => resolve(false) })
  })
}
