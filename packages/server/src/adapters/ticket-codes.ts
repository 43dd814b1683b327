import { createHmac } from 'node:crypto'
import type { TicketCodes } from '@linying/usecases'
import { digest } from './digest.js'

const tokenBytes = 16

/** HMAC-SHA256 of ticket id and code version, cut to 128 bits: 22 characters. Source: product.md, QR code. */
export function ticketCodes(key: string, publicUrl: string): TicketCodes {
  return {
    tokenFor: (ticketId, version) =>
      createHmac('sha256', key).update(`${ticketId}:${version}`).digest().subarray(0, tokenBytes).toString('base64url'),
    hashOf: token => digest.ofText(token),
    urlFor: token => new URL(`/t/${token}`, publicUrl).href
  }
}
