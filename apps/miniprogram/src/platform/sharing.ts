import Taro from '@tarojs/taro'
import { serverAddress } from './server-address'

export type ShareCard = { readonly title: string; readonly url: string }

/** Says what a forwarded card shows and opens; the person forwards with WeChat's own menu or a share button. */
export function useShareCard(card: ShareCard): void {
  Taro.useShareAppMessage(() => ({ title: card.title, path: card.url }))
}

export async function copyText(text: string): Promise<void> {
  await Taro.setClipboardData({ data: text })
}

/** Puts a picture of the server into the phone's album. */
export async function saveImage(url: string): Promise<void> {
  const { tempFilePath } = await Taro.downloadFile({ url: serverAddress(url) })
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath })
}
