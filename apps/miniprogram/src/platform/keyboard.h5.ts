import './keyboard.h5.module.scss'

/** Called once: Enter and Space do what a tap does, on whatever says of itself that it can be tapped. */
export function followKeyboard(): void {
  document.addEventListener('keydown', event => {
    const { key, target, repeat } = event
    if ((key !== 'Enter' && key !== ' ') || !(target instanceof HTMLElement)) return
    if (!tappable.has(target.getAttribute('role') ?? '')) return
    event.preventDefault()
    if (!repeat) target.click()
  })
}

const tappable: ReadonlySet<string> = new Set(['button', 'checkbox', 'radio', 'switch'])
