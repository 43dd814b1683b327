import classes from './open-dialog.h5.module.scss'

type Dialog = {
  readonly title: string
  readonly text?: string | undefined
  readonly content: readonly HTMLElement[]
  /** Fills the window, for pictures. */
  readonly large?: boolean
}

/**
 * The browser's own dialog: it keeps the keyboard inside, closes with Escape and gives the focus back.
 * Answers with the value of the button that closed it, or with nothing.
 */
export function askIn({ title, text, content, large = false }: Dialog): Promise<string> {
  const dialog = document.createElement('dialog')
  dialog.className = `${classes.dialog} ${large ? classes.large : ''}`
  dialog.setAttribute('aria-label', title)
  // it stands outside of the page that says how large this person reads
  dialog.style.setProperty('--scale', getComputedStyle(document.activeElement ?? document.body).getPropertyValue('--scale'))
  dialog.append(...wordsOf(title, text), ...content)
  dialog.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) dialog.close(target.value)
    else if (target === dialog) dialog.close()
  })
  document.body.append(dialog)
  dialog.showModal()
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove()
      resolve(dialog.returnValue)
    })
  })
}

export function answerButton(text: string, value: string, look: 'primary' | 'secondary' = 'secondary'): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `${classes.answer} ${classes[look]}`
  button.value = value
  button.textContent = text
  return button
}

function wordsOf(title: string, text: string | undefined): readonly HTMLElement[] {
  const parts = [{ words: title, look: classes.title }, ...(text ? [{ words: text, look: classes.text }] : [])]
  return parts.map(({ words, look }) => {
    const part = document.createElement('p')
    part.className = look ?? ''
    part.textContent = words
    return part
  })
}
