type Role = 'button' | 'checkbox' | 'dialog' | 'heading' | 'img' | 'list' | 'listitem' | 'radio' | 'status' | 'switch'

type Accessible = {
  readonly role?: Role
  readonly label?: string
  readonly hidden?: boolean
  readonly disabled?: boolean
  readonly checked?: boolean
  readonly live?: boolean
}

/** Attributes for screen readers, in WeChat's spelling; accessible.h5.ts has the browser's. */
export function accessible({ role, label, hidden, disabled, checked, live }: Accessible) {
  return {
    ...(role && { 'aria-role': role }),
    ...(label !== undefined && { 'aria-label': label }),
    ...(hidden && { 'aria-hidden': true }),
    ...(disabled && { 'aria-disabled': true }),
    ...(checked !== undefined && { 'aria-checked': checked }),
    ...(live && { 'aria-live': 'polite' as const })
  }
}

/** A browser's own element stands inside of Taro's, and takes what `nativeProps` says. */
type Described = ReturnType<typeof accessible> & { readonly nativeProps?: Record<string, string> }

/** The same for a field that is typed into. */
export function accessibleInput(label: string): Described {
  return accessible({ label })
}

/** The same for a picture; without a label it is decoration. */
export function accessibleImage(label?: string): Described {
  return label === undefined ? accessible({ hidden: true }) : accessible({ role: 'img', label })
}
