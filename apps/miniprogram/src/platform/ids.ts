import { v7 } from 'uuid'
import { randomBytes } from './random-bytes'

/** UUIDv7: whoever makes a thing names it, so that sending it again is the same thing. */
export function newId(): string {
  return v7({ random: randomBytes(16) })
}
