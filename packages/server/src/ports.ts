import type {
  CalendarPorts,
  CallStore,
  CareStore,
  ClockStore,
  CommunityStore,
  GiftStore,
  InboxStore,
  OfferStore,
  Outbox,
  PatrolPorts,
  PatrolStore,
  PhotoPorts,
  PhotoStore,
  PolicyStore,
  RiskStore,
  SessionPorts,
  Viewer
} from '@linying/usecases'
import type { Allowance } from './allowance/allowance.js'

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
  readonly policies: PolicyStore
  readonly gifts: GiftStore
  readonly verifyAccess: (token: string) => Promise<Viewer | undefined>
  readonly allowance: Allowance
  /** How many proxies before us name whom they heard a request from. */
  readonly trustedProxies: number
  /** Throws where the database does not answer. */
  readonly ping: () => Promise<void>
}
