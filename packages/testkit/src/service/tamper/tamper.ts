import type { Auditable } from '@linying/database'
import type { Digest } from '@linying/domain'
import type { Tampering } from '../../random/a-tampering.js'
import { cutChain, forgeEvent, removeWhole, reorderChain, swapEvents } from './tamper-chain.js'
import { changePhotoBytes } from './tamper-photo.js'
import { editColumn, exchangeColumn, insertCopy, moveRow, removeRow } from './tamper-row.js'

export interface Place {
  readonly photoFolder: string
  readonly digest: Digest
}

/** Asks as whoever owns the tables. */
export type Ask = (query: string) => Promise<readonly Row[]>
export type Row = Readonly<Record<string, unknown>>

/**
 * What an audit may call that which was tampered with: ids of it, of what it hung on or hangs on now, or a number. Undefined where there was
 * nothing to do it to, or it changed nothing.
 */
export type Tampered = readonly string[] | undefined

/** Does it, within the caller's transaction; files it changes at once. */
export async function tamper(owner: Pick<Auditable, 'execute'>, deed: Tampering, place: Place): Promise<Tampered> {
  const ask: Ask = async query => (await owner.execute(query)).rows as Row[] // rows are objects
  switch (deed.what) {
    case 'edit':
      return editColumn(ask, deed)
    case 'exchange':
      return exchangeColumn(ask, deed)
    case 'move':
      return moveRow(ask, deed)
    case 'insert':
      return insertCopy(ask, deed)
    case 'remove':
      return removeRow(ask, deed)
    case 'forge':
      return forgeEvent(ask, deed, place.digest)
    case 'cut':
      return cutChain(ask, deed)
    case 'swap':
      return swapEvents(ask, deed)
    case 'reorder':
      return reorderChain(ask, deed)
    case 'whole':
      return removeWhole(ask, deed)
    case 'photo-bytes':
      return changePhotoBytes(ask, deed, place.photoFolder)
    default:
      return deed satisfies never
  }
}
