import Taro from '@tarojs/taro'
import { wasCancelled } from './was-cancelled'

export type ChosenText = { readonly name: string; readonly text: string }

/** A text file of one kind ('json') that the person picks, in WeChat from her chats; undefined where she changed her mind. */
export async function chooseTextFile(extension: string): Promise<ChosenText | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({ count: 1, type: 'file', extension: [extension] })
    const file = tempFiles[0]
    return file && { name: file.name, text: await textOf(file.path) }
  } catch (error) {
    if (wasCancelled(error)) return undefined
    throw error
  }
}

function textOf(filePath: string): Promise<string> {
  return new Promise((resolve, reject) => {
    Taro.getFileSystemManager().readFile({ filePath, encoding: 'utf8', success: ({ data }) => resolve(String(data)), fail: reject })
  })
}
