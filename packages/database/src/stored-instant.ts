import { type Instant, instant } from '@linying/domain'
import { z } from 'zod'

/** A moment as Postgres writes it in JSON, in the one spelling that was hashed. Overwritten: to transform costs zod several times as much. */
export const storedInstant = z.string().overwrite(inOneSpelling)

/** What Postgres writes while its clock shows UTC: down to the microsecond, without the zeros at the end. */
const utc = /^(.{19})(?:\.(\d{1,3})\d*)?\+00:00$/

/** The usual case needs no calendar. */
function inOneSpelling(text: string): Instant {
  const [, second, fraction = ''] = utc.exec(text) ?? []
  return second === undefined ? instant(text) : `${second}.${fraction.padEnd(3, '0')}Z`
}
