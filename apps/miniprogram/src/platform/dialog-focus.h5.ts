import { useEffect, useRef } from 'react'

/** While the page's dialog is open, the keyboard stays in it and Escape closes it; afterwards the focus is where it was. */
export function useDialogFocus(open: boolean, onClose: () => void): void {
  const close = useRef(onClose)
  close.current = onClose
  // focus and keys belong to the document, which React does not draw
  useEffect(() => {
    const dialog = open ? [...document.querySelectorAll('[role="dialog"]')].at(-1) : undefined
    if (!dialog) return undefined
    const before = document.activeElement
    focusableIn(dialog).at(0)?.focus()
    const listen = (event: KeyboardEvent) => {
      // another dialog may stand above this one
      if (event.target !== document.body && !(event.target instanceof Node && dialog.contains(event.target))) return
      if (event.key === 'Escape') close.current()
      if (event.key === 'Tab') keepInside(dialog, event)
    }
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
      if (before instanceof HTMLElement) before.focus()
    }
  }, [open])
}

function keepInside(dialog: Element, event: KeyboardEvent): void {
  const stops = focusableIn(dialog)
  const [edge, otherEnd] = event.shiftKey ? [stops.at(0), stops.at(-1)] : [stops.at(-1), stops.at(0)]
  if (document.activeElement !== edge && dialog.contains(document.activeElement)) return
  event.preventDefault()
  otherEnd?.focus()
}

function focusableIn(dialog: Element): readonly HTMLElement[] {
  return [...dialog.querySelectorAll<HTMLElement>('[tabindex="0"], input, textarea')]
}
