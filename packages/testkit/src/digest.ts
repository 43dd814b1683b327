import { createHash } from 'node:crypto'
import type { Digest } from '@linying/domain'

/** Enough of RFC 8785 for events: keys sorted, and no number in them but whole ones. */
export const digest: Digest = { ofText: sha256, ofJson: value => sha256(JSON.stringify(value, sortKeys)) }

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}
