import { hash } from 'node:crypto'
import type { Digest } from '@linying/domain'
import canonicalize from 'canonicalize'

/** SHA-256, over RFC 8785 canonical JSON where it is a value: `canonicalize` is the reference implementation of that standard. */
export const digest: Digest = {
  ofText: sha256,
  ofJson: value => sha256(canonicalize(value) ?? '')
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex')
}
