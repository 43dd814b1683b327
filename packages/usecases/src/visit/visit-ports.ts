import type { Ambient } from '../ambient.js'
import type { PhotoStore } from '../photo/photo-store.js'
import type { VisitStore } from './visit-store.js'

export interface VisitPorts extends Ambient {
  readonly visits: VisitStore
  readonly photos: Pick<PhotoStore, 'shownUrl'>
}
