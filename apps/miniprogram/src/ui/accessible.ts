type Role = 'button' | 'checkbox' | 'dialog' | 'heading' | 'img' | 'list' | 'radio' | 'status' | 'switch'

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
