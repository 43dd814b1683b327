import { copyText, saveImage, toast } from '../../platform'
import { Button } from '../../ui/button'
import { codeWords as words } from '../../wording/code'

type CodeButtonsProps = { readonly url: string; readonly isMainThing?: boolean }

/** Ways to hand a ticket's code on. */
export function CodeButtons({ url, isMainThing = false }: CodeButtonsProps) {
  return (
    <>
      <Button id="code-save" look={isMainThing ? 'primary' : 'secondary'} icon="save" text={words.save} onTap={() => void save(url)} />
      <Button id="code-copy" icon="share" text={words.copy} onTap={() => void copy(url)} />
    </>
  )
}

async function save(url: string): Promise<void> {
  try {
    // albums take no SVG, so the server draws it
    await saveImage(`${url}.png`)
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
