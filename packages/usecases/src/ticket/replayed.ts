import { KeyReused } from '../failure.js'
import type { UsedKey } from './ticket-store.js'

/**
 * Whether this request has been carried out before, so that only its answer is wanted again.
 * Throws: KeyReused where the key came with another request.
 */
export function isReplay(usedKey: UsedKey | null, requestHash: string): boolean {
  if (usedKey === null) return false
  if (usedKey.requestHash !== requestHash) throw new KeyReused()
  return true
}
