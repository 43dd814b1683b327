/** What a ticket is about, of the six scenes. Tables are keyed by kind, so that a new one fails to compile until it is everywhere. */
export type Kind = 'repair' | 'complaint' | 'consultation' | 'convenience' | 'emergency'
export const kinds = ['repair', 'complaint', 'consultation', 'convenience', 'emergency'] as const satisfies readonly Kind[]

/** The letters in front of a ticket's number: WX-2611-0042. */
export const numberPrefixes: Record<Kind, string> = {
  repair: 'WX',
  complaint: 'TS',
  consultation: 'ZX',
  convenience: 'BM',
  emergency: 'JJ'
}

/**
 * Whether anyone who scans the code may see the progress; other kinds ask to sign in first.
 * Source: product.md, QR code; a convenience request says what a household needs, so it is its own (our decision, 2026-11).
 */
export const hasPublicPage: Record<Kind, boolean> = {
  repair: true,
  complaint: false,
  consultation: false,
  convenience: false,
  emergency: true
}

/** How pressing a ticket is; policies may promise more for what is urgent. */
export type Urgency = 'normal' | 'urgent'
export const urgencies = ['normal', 'urgent'] as const satisfies readonly Urgency[]

/** Where a report came in. */
export type Channel = 'mini_program' | 'phone' | 'patrol' | 'wechat_group' | 'front_desk' | 'hotline_12345' | 'staff'
export const channels = [
  'mini_program',
  'phone',
  'patrol',
  'wechat_group',
  'front_desk',
  'hotline_12345',
  'staff'
] as const satisfies readonly Channel[]
