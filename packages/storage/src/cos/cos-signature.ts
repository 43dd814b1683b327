import { createHash, createHmac } from 'node:crypto'

/** Signs a text with a key that is good for one stretch of time: `1567150692;1567157892`, in seconds since 1970. */
export function cosSignature(text: string, secretKey: string, keyTime: string): string {
  return hmac(hmac(secretKey, keyTime), text)
}

export function hashOf(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

function hmac(key: string, text: string): string {
  return createHmac('sha1', key).update(text).digest('hex')
}
