import type { Instant } from '@linying/domain'
import { eachItem } from '../job/each-item.js'
import type { JobRun } from '../job/job-run.js'
import { whileTimeLasts } from '../job/while-time-lasts.js'
import { orphanedBefore } from './awaited-photo.js'
import type { OrphanedPhoto, PhotoLedger } from './photo-ledger.js'
import type { PhotoStore } from './photo-store.js'

export interface OrphanPorts {
  readonly ledger: Pick<PhotoLedger, 'orphans' | 'forgetOrphan'>
  readonly photos: Pick<PhotoStore, 'remove' | 'removeDrafts'>
  readonly now: () => Instant
}

/**
 * Removes photos that were announced and never completed, and what uploads that broke off have left. Files go first: whoever stops
 * half-way leaves a row that leads the next run to them. Safe to run twice at a time.
 * Unit: `limit` photos are read at a time; answers how many were removed.
 */
export async function removeOrphanedPhotos(ports: OrphanPorts, run: JobRun, limit: number): Promise<number> {
  const { ledger, photos, now } = ports
  const before = orphanedBefore(now())
  const forgotten = await whileTimeLasts(run, async () =>
    eachItem(await ledger.orphans({ now: now(), before }, limit), run, photo => isForgotten(ports, photo, before))
  )
  return forgotten + (await photos.removeDrafts(before))
}

async function isForgotten({ ledger, photos }: OrphanPorts, { id, keys }: OrphanedPhoto, before: Instant): Promise<boolean> {
  await Promise.all(keys.map(key => photos.remove(key)))
  return ledger.forgetOrphan(id, before)
}
