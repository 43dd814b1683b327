import { createHmac } from 'node:crypto'
import type { PatrolCodes } from '@linying/usecases'
import { digest } from './digest.js'
import { drawnAs, type Keys } from './drawn-as.js'

const tokenBytes = 16
const digits = 6

/**
 * The code of a patrol post, drawn as those of tickets are, and the digits of its screen. What each is for stands in front: a post
 * takes its id from whoever sets it up, and an id of a ticket must not draw that ticket's code.
 * Source: product.md, QR code; RFC 4226, 5.3 (truncation), over SHA-256 as RFC 6238, 1.2 allows.
 */
export function patrolCodes(keys: Keys, publicUrl: string): PatrolCodes {
  const mac = (key: string, text: string) => createHmac('sha256', key).update(text).digest()
  return {
    tokenFor: (postId, version, hash = '') =>
      drawnAs(hash, keys, key => mac(key, `patrol-post:${postId}:${version}`).subarray(0, tokenBytes).toString('base64url')),
    hashOf: token => digest.ofText(token),
    urlFor: token => new URL(`/p/${token}`, publicUrl).href,
    screenCodes: (postId, version, step) => {
      const digitsBy = (key: string) => truncated(mac(key, `patrol-screen:${postId}:${version}:${step}`))
      const [present, ...before] = keys
      return [digitsBy(present), ...before.map(digitsBy)]
    }
  }
}

function truncated(hash: Buffer): string {
  const offset = hash.readUInt8(hash.length - 1) & 0xf
  const number = (hash.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits
  return String(number).padStart(digits, '0')
}
