import type { OperatingState } from '@linying/usecases'
import type { Ports } from '../ports.js'

/** How long whoever asks for the state waits for the database. Unit: ms. Source: our decision; whoever watches a service gives up after 2 s. */
const patienceMs = 1_800

/** Undefined where the database does not answer in time. */
export async function readState({ operations, now }: Pick<Ports, 'operations' | 'now'>): Promise<OperatingState | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>(resolve => {
    timer = setTimeout(() => resolve(undefined), patienceMs)
  })
  try {
    // whatever keeps the database from answering is what is to be told
    return await Promise.race([operations.read(now()).catch(() => undefined), late])
  } finally {
    clearTimeout(timer)
  }
}
