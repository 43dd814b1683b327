import { createHmac } from 'node:crypto'
import type { SessionPorts } from '@linying/usecases'

/**
 * HMAC-SHA256 of a refresh token under each of our keys, the present one first. What it is for stands in front, so that it is never what
 * the same key signs of an access token.
 */
export function secretsAfter([present, ...before]: readonly [string, ...string[]]): SessionPorts['secretsAfter'] {
  return secret => [follows(present, secret), ...before.map(key => follows(key, secret))]
}

function follows(key: string, secret: string): string {
  return createHmac('sha256', key).update(`refresh:${secret}`).digest('base64url')
}
