import type { OperatingState } from '@linying/usecases'
import type { Ports } from '../ports.js'

/** Undefined where the database does not answer, which its port says in time: whatever keeps it from that is what is to be told. */
export async function readState({ operations, now }: Pick<Ports, 'operations' | 'now'>): Promise<OperatingState | undefined> {
  return operations.read(now()).catch(() => undefined)
}
