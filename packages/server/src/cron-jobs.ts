import { removeOrphanedPhotos, reviseCalendars, sweepClocks, sweepTickets, sweepVisits } from '@linying/usecases'
import type { Ports } from './ports.js'

/** As many as one run of a function can do in its time; what is left waits for the next tick. */
const batch = 200

/** These go through in one statement, and nobody who is late should be told later because many are. */
const clocksBatch = 1000

/** Each of these asks the photo store three times. */
const orphansBatch = 50

/** What happens without anybody asking. Each is safe to run twice at a time; answers how much was done. */
export const cronJobs = {
  'sweep-clocks': (ports: Ports) => sweepClocks(ports, clocksBatch),
  'drain-outbox': (ports: Ports) => ports.outbox.drain(ports.now(), batch),
  'sweep-tickets': (ports: Ports) => sweepTickets(ports, batch),
  'sweep-visits': (ports: Ports) => sweepVisits(ports, batch),
  'revise-calendars': (ports: Ports) => reviseCalendars(ports, batch),
  'remove-orphaned-photos': (ports: Ports) => removeOrphanedPhotos(ports, orphansBatch)
} as const satisfies Record<string, (ports: Ports) => Promise<number>>

export type CronJob = keyof typeof cronJobs

export function isCronJob(name: string): name is CronJob {
  return Object.hasOwn(cronJobs, name)
}
