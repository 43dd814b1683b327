import type { Recomputed, RowDifference, SubjectKind } from '@linying/usecases'
import type { Database } from '../connect.js'
import { isOfItem } from '../is-of-item.js'
import { compareCare, compareTickets, compareVisits } from './record-differences.js'

type Snapshot = Pick<Database, 'execute' | 'transaction'>

type Comparisons = {
  readonly [K in SubjectKind]: (
    snapshot: Pick<Database, 'execute'>,
    recomputed: readonly Recomputed<K>[]
  ) => Promise<readonly RowDifference[]>
}

const comparisons: Comparisons = { ticket: compareTickets, visit: compareVisits, care: compareCare }

/**
 * What rows say otherwise than their events. Of what has been tampered with the events may say what no row could hold; that one is named, by
 * halves, and keeps no other from being compared.
 */
export async function compareRows<K extends SubjectKind>(
  snapshot: Snapshot,
  kind: K,
  recomputed: readonly Recomputed<K>[]
): Promise<readonly RowDifference[]> {
  try {
    // a savepoint: what fails within leaves the snapshot as it was
    return await snapshot.transaction(within => comparisons[kind](within, recomputed))
  } catch (error) {
    if (!isOfItem(error)) throw error
  }
  if (recomputed.length === 1) return recomputed.map(({ state }) => ({ subjectId: state.id, what: 'impossible' }))
  const middle = Math.ceil(recomputed.length / 2)
  const first = await compareRows(snapshot, kind, recomputed.slice(0, middle))
  return [...first, ...(await compareRows(snapshot, kind, recomputed.slice(middle)))]
}
