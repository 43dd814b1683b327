import type { TicketFacts } from './ticket.js'

/**
 * Whether whoever scans the code sees the photos: only of public places, or where the resident agreed when reporting.
 * Source: product.md, QR code.
 */
export function arePhotosPublic({ photosPublic }: Pick<TicketFacts, 'photosPublic'>, isPublicPlace: boolean): boolean {
  return photosPublic || isPublicPlace
}
