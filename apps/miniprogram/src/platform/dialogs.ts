import Taro from '@tarojs/taro'
import { wasCancelled } from './was-cancelled'

export type Question = {
  readonly title: string
  readonly text?: string
  readonly yes: string
  readonly no: string
}

export type Choices = {
  readonly title: string
  readonly choices: readonly string[]
  /** Picks none of them. */
  readonly no: string
}

export async function confirm({ title, text = '', yes, no }: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content: text, confirmText: yes, cancelText: no })
  return answer.confirm
}

/** The index of what was picked, undefined where the person closed the list. */
export async function pickOne({ title, choices }: Choices): Promise<number | undefined> {
  try {
    const { tapIndex } = await Taro.showActionSheet({ alertText: title, itemList: [...choices] })
    return tapIndex
  } catch (error) {
    if (wasCancelled(error)) return undefined
    throw error
  }
}
