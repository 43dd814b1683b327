import { createHmac } from 'node:crypto'
import type { TicketCodes } from '@linying/usecases'
import { digest } from './digest.js'
import { drawnAs, type Keys } from './drawn-as.js'
import { remembering } from './remembering.js'

const tokenBytes = 16

/** As many as are looked at in an hour. */
const rememberedTokens = 5_000

/** HMAC-SHA256 of ticket id and code version, cut to 128 bits: 22 characters. Source: product.md, QR code. */
export function ticketCodes(keys: Keys, publicUrl: string): TicketCodes {
  const pages = new URL('/t/', publicUrl).href
  const drawn = (key: string, ticketId: string, version: number) =>
    createHmac('sha256', key).update(`${ticketId}:${version}`).digest().subarray(0, tokenBytes).toString('base64url')
  const tokenFor = remembering(rememberedTokens, (ticketId: string, version: number, hash: string) =>
    drawnAs(hash, keys, key => drawn(key, ticketId, version))
  )
  return {
    tokenFor: (ticketId, version, hash = '') => tokenFor(ticketId, version, hash),
    hashOf: token => digest.ofText(token),
    urlFor: token => pages + token
  }
}
