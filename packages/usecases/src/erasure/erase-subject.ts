import type { Instant } from '@linying/domain'
import { BadRequest, NotFound } from '../failure.js'
import type { PhotoStore } from '../photo/photo-store.js'
import type { ErasureCounts, ErasureStore, ErasureSubject } from './erasure-store.js'

export interface ErasurePorts {
  readonly erasures: ErasureStore
  readonly photos: Pick<PhotoStore, 'remove'>
  readonly newId: () => string
  readonly now: () => Instant
}

/** What a person is called who was erased. */
export const erasedName = '已删除'

/** As many as are removed before it is written down. */
const batch = 100

/** What would go, by kind. Throws: NotFound */
export async function countErasure({ erasures }: Pick<ErasurePorts, 'erasures'>, subject: ErasureSubject): Promise<ErasureCounts> {
  if ((await erasures.namesOf(subject)) === undefined) throw new NotFound()
  return erasures.count(subject)
}

/**
 * Erases a person or a ticket: rows and record first, then files, so that whoever stops half-way leaves rows that lead the next run to them.
 * What happened stays, and so do the words of others. Answers what went, by kind.
 * Throws: NotFound; BadRequest where the record itself would name somebody
 * Source: PIPL, article 47
 */
export async function eraseSubject(
  ports: ErasurePorts,
  subject: ErasureSubject,
  { by, why }: { readonly by: string; readonly why: string }
): Promise<ErasureCounts> {
  const { erasures, newId, now } = ports
  const names = await erasures.namesOf(subject)
  if (names === undefined) throw new NotFound()
  if (names.some(name => name !== '' && name !== erasedName && `${by}\n${why}`.includes(name))) throw new BadRequest('/why')
  const counts = await erasures.erase(subject, { id: newId(), at: now(), by, why, name: erasedName })
  return { ...counts, files: await removeFiles(ports) }
}

/** Also those that an earlier erasure did not come to. */
async function removeFiles({ erasures, photos }: ErasurePorts): Promise<number> {
  let removed = 0
  for (;;) {
    const keys = await erasures.filesLeft(batch)
    if (keys.length === 0) return removed
    await Promise.all(keys.map(key => photos.remove(key)))
    await erasures.forgetFiles(keys)
    removed += keys.length
  }
}
