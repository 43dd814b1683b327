import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from '@linying/domain'

/** A link that opens one file until an instant, for whoever holds it. */
export function signShownLink(baseUrl: string, key: string, validUntil: Instant, secretKey: string): string {
  const query = new URLSearchParams({ until: validUntil, signature: signatureOf(key, validUntil, secretKey) })
  return `${baseUrl}/${key}?${query}`
}

export type LinkVerdict =
  | { readonly kind: 'allowed'; readonly until: Instant }
  | { readonly kind: 'refused'; readonly code: 'link.forged' | 'link.expired' }

/** Whether the query of a link was signed for this key and is still valid. */
export function judgeShownLink(query: URLSearchParams, key: string, now: Instant, secretKey: string): LinkVerdict {
  const until = query.get('until') ?? ''
  const given = Buffer.from(query.get('signature') ?? '')
  const expected = Buffer.from(signatureOf(key, until, secretKey))
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return { kind: 'refused', code: 'link.forged' }
  return now < until ? { kind: 'allowed', until } : { kind: 'refused', code: 'link.expired' }
}

function signatureOf(key: string, until: Instant, secretKey: string): string {
  return createHmac('sha256', secretKey).update(`GET\n${key}\n${until}`).digest('base64url')
}
