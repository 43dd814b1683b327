import Taro from '@tarojs/taro'
import { apiBase } from './api-base'
import { downloadTimeoutMs } from './http-message'

export type FileWanted = {
  /** Behind the address of the API. */
  readonly path: string
  readonly name: string
  readonly accessToken: string
}

/** A mini-program has no downloads of its own: WeChat shows the document, and its menu forwards or keeps it. */
export async function saveFile({ path, name, accessToken }: FileWanted): Promise<boolean> {
  try {
    const { statusCode, tempFilePath } = await Taro.downloadFile({
      url: `${apiBase}${path}`,
      header: { authorization: `Bearer ${accessToken}` },
      timeout: downloadTimeoutMs,
      filePath: `${Taro.env.USER_DATA_PATH}/${name}`
    })
    if (statusCode >= 400) return false
    await Taro.openDocument({ filePath: tempFilePath || `${Taro.env.USER_DATA_PATH}/${name}`, fileType: 'xlsx', showMenu: true })
    return true
  } catch {
    return false
  }
}
