import { copyText, savePicture, toast } from '../../platform'
import { Button } from '../../ui/button'
import { codeWords as words } from '../../wording/code'
import { codePicture } from './code-picture'

type CodeButtonsProps = { readonly url: string; readonly number: string }

/** Ways to hand a ticket's code on. */
export function CodeButtons({ url, number }: CodeButtonsProps) {
  return (
    <>
      <Button id="code-save" look="primary" icon="save" text={words.save} onTap={() => void save(url, number)} />
      <Button id="code-copy" icon="share" text={words.copy} onTap={() => void copy(url)} />
    </>
  )
}

async function save(url: string, number: string): Promise<void> {
  try {
    await savePicture(codePicture(url), number)
    toast(words.saved)
  } catch {
    // the album is hers: whatever kept it closed, she can open it
    toast(words.notSaved)
  }
}

async function copy(url: string): Promise<void> {
  await copyText(url)
  toast(words.copied)
}
