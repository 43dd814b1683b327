/** A browser scales by itself. */
export function fontScale(): number {
  return 1
}
