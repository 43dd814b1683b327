import type { Ambient } from '../ambient.js'
import type { PhotoStore } from '../photo/photo-store.js'
import type { PatrolCodes } from './patrol-codes.js'
import type { PatrolStore } from './patrol-store.js'

export interface PatrolPorts extends Pick<Ambient, 'now'> {
  readonly patrol: PatrolStore
  readonly patrolCodes: PatrolCodes
  readonly photos: Pick<PhotoStore, 'shownUrl'>
  /** Counts one more try to guess the digits of a screen; false where this person has tried too often in this minute. */
  readonly mayTryScreen: (personId: string) => Promise<boolean>
}
