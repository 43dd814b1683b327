import type { Instant } from '@linying/domain'
import { orphanedBefore } from './awaited-photo.js'
import type { PhotoLedger } from './photo-ledger.js'
import type { PhotoStore } from './photo-store.js'

export interface OrphanPorts {
  readonly ledger: Pick<PhotoLedger, 'orphans' | 'forgetOrphans'>
  readonly photos: Pick<PhotoStore, 'remove' | 'removeDrafts'>
  readonly now: () => Instant
}

/**
 * Removes photos that were announced and never completed, and what uploads that broke off have left. Files go first: whoever stops
 * half-way leaves a row that leads the next run to them. Safe to run twice at a time.
 * Unit: answers how many were removed.
 */
export async function removeOrphanedPhotos({ ledger, photos, now }: OrphanPorts, limit: number): Promise<number> {
  const before = orphanedBefore(now())
  const orphans = await ledger.orphans(before, limit)
  for (const { keys } of orphans) await Promise.all(keys.map(key => photos.remove(key)))
  const forgotten =
    orphans.length === 0
      ? 0
      : await ledger.forgetOrphans(
          orphans.map(({ id }) => id),
          before
        )
  return forgotten + (await photos.removeDrafts(before))
}
