import { timingSafeEqual } from 'node:crypto'

/** Whether somebody knows a secret, in a time that does not tell how much of it he knows. */
export function isSecret(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
