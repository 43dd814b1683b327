import type { Choices, Question } from './dialogs'
import { answerButton, askIn } from './open-dialog.h5'

const yesAnswer = 'yes'

export async function confirm({ title, text, yes, no }: Question): Promise<boolean> {
  const answers = [answerButton(no, ''), answerButton(yes, yesAnswer, 'primary')]
  return (await askIn({ title, text, content: answers })) === yesAnswer
}

export async function pickOne({ title, choices, no }: Choices): Promise<number | undefined> {
  const answers = choices.map((choice, index) => answerButton(choice, String(index)))
  const picked = await askIn({ title, content: [...answers, answerButton(no, '')] })
  return picked === '' ? undefined : Number(picked)
}
