import type { accessible as weappAccessible } from './accessible'

export const accessible: typeof weappAccessible = ({ role, label, hidden, disabled, checked, live }) => ({
  // the keyboard of a PC must reach whatever can be tapped
  ...(role && { role, ...(focusable.has(role) && { tabIndex: 0 }) }),
  ...(label !== undefined && { 'aria-label': label }),
  ...(hidden && { 'aria-hidden': true }),
  ...(disabled && { 'aria-disabled': true }),
  ...(checked !== undefined && { 'aria-checked': checked }),
  ...(live && { 'aria-live': 'polite' as const })
})

const focusable: ReadonlySet<string> = new Set(['button', 'checkbox', 'radio', 'switch'])
