const sessionOver = 'LY401'

/** Whether a statement was refused because the session in which it was asked is over; `must_go_on` in the database says so. */
export function isSessionOver(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if ('code' in error && error.code === sessionOver) return true
  return 'cause' in error && isSessionOver(error.cause)
}
