import { timestamp } from 'drizzle-orm/pg-core'

/** A moment to the millisecond, which is as exact as it was hashed. */
export const instantColumn = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'string' })
