import type {
  accessible as weappAccessible,
  accessibleImage as weappAccessibleImage,
  accessibleInput as weappAccessibleInput
} from './accessible'

export const accessible: typeof weappAccessible = ({ role, label, hidden, disabled, checked, live }) => ({
  // the keyboard of a PC must reach whatever can be tapped
  ...(role && { role, ...(focusable.has(role) && { tabIndex: 0 }), ...(role === 'heading' && { 'aria-level': 2 }) }),
  ...(label !== undefined && { 'aria-label': label }),
  ...(hidden && { 'aria-hidden': true }),
  ...(disabled && { 'aria-disabled': true }),
  ...(checked !== undefined && { 'aria-checked': checked }),
  ...(live && { 'aria-live': 'polite' as const })
})

const focusable: ReadonlySet<string> = new Set(['button', 'checkbox', 'radio', 'switch'])

export const accessibleInput: typeof weappAccessibleInput = label => ({ nativeProps: { 'aria-label': label } })

export const accessibleImage: typeof weappAccessibleImage = (label = '') => ({ nativeProps: { alt: label } })
