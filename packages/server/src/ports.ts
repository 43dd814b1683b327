import type { PoolState } from '@linying/database'
import type {
  CalendarPorts,
  CallStore,
  CareStore,
  ClockStore,
  CommunityStore,
  FailureLedger,
  GiftStore,
  InboxStore,
  JobLedger,
  OfferStore,
  OperationsStore,
  Outbox,
  PatrolPorts,
  PatrolStore,
  PhotoPorts,
  PhotoStore,
  PolicyStore,
  RetentionStore,
  RiskStore,
  SessionPorts,
  Viewer
} from '@linying/usecases'
import type { Allowance } from './allowance/allowance.js'

export type { PoolState }

/** All that the service stands on. Tests hand in a fixed clock and a throw-away database; wiring hands in the real things. */
export interface Ports extends PhotoPorts, SessionPorts, CalendarPorts, PatrolPorts {
  readonly photos: PhotoStore
  readonly patrol: PatrolStore
  readonly communities: CommunityStore
  readonly calls: CallStore
  readonly cares: CareStore
  readonly clocks: ClockStore
  readonly offers: OfferStore
  readonly inbox: InboxStore
  readonly outbox: Outbox
  readonly risks: RiskStore
  readonly failures: FailureLedger
  readonly jobs: JobLedger
  readonly operations: OperationsStore
  readonly retention: RetentionStore
  readonly policies: PolicyStore
  readonly gifts: GiftStore
  readonly verifyAccess: (token: string) => Viewer | undefined
  readonly allowance: Allowance
  /** How many proxies before us name whom they heard a request from. */
  readonly trustedProxies: number
  readonly poolState: () => PoolState
}
