import type { Ambient } from '../ambient.js'
import type { CareStore } from './care-store.js'

export interface CarePorts extends Ambient {
  readonly cares: CareStore
}
