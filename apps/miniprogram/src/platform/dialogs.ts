import Taro from '@tarojs/taro'
import { wasCancelled } from './was-cancelled'

export type Question = {
  readonly title: string
  readonly text?: string
  readonly yes: string
  readonly no: string
}

export function toast(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
}

export async function confirm({ title, text = '', yes, no }: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content: text, confirmText: yes, cancelText: no })
  return answer.confirm
}

/** The index of what was picked, undefined where the person closed the list. */
export async function pickOne(choices: readonly string[]): Promise<number | undefined> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ itemList: [...choices] })
    return tapIndex
  } catch (error) {
    if (wasCancelled(error)) return undefined
    throw error
  }
}
