/** What a ticket is about, of the six scenes. Tables are keyed by kind, so that a new one fails to compile until it is everywhere. */
export type Kind = 'repair'
export const kinds = ['repair'] as const satisfies readonly Kind[]

/** The letters in front of a ticket's number: WX-2611-0042. */
export const numberPrefixes: Record<Kind, string> = { repair: 'WX' }

/** Whether anyone who scans the code may see the progress; other kinds ask to sign in first. Source: product.md, QR code. */
export const hasPublicPage: Record<Kind, boolean> = { repair: true }

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
