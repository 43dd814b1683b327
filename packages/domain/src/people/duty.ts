/** What somebody owes a ticket that does not come back to the queue by itself when he leaves: to answer for it, a part of it, a second follow-up. */
export const duties = ['first_contact', 'part', 'follow_up'] as const
export type Duty = (typeof duties)[number]
