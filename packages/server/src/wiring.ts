import { randomBytes } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import {
  calendarStore,
  callStore,
  careStore,
  clockStore,
  communityStore,
  connect,
  type Deadlines,
  demoDirectory,
  failureLedger,
  giftStore,
  inboxStore,
  jobLedger,
  missingLimits,
  offerStore,
  operationsStore,
  outbox,
  patrolStore,
  photoLedger,
  policyStore,
  poolState,
  rateLimiter,
  retentionStore,
  riskStore,
  sessionStore,
  ticketStore,
  usualDeadlines,
  visitStore,
  watchingDatabase
} from '@linying/database'
import { type Instant, instant } from '@linying/domain'
import { photoDeveloper, type StoreDoors, storeFromSettings } from '@linying/storage'
import { accessTokens } from './adapters/access-tokens.js'
import { demoProvider } from './adapters/demo-provider.js'
import { digest } from './adapters/digest.js'
import { idMaker } from './adapters/id-maker.js'
import { patrolCodes } from './adapters/patrol-codes.js'
import { takeRandom } from './adapters/random-supply.js'
import { remembering } from './adapters/remembering.js'
import { secretsAfter } from './adapters/secrets-after.js'
import { ticketCodes } from './adapters/ticket-codes.js'
import { allowance } from './allowance/allowance.js'
import { screenTries } from './allowance/screen-tries.js'
import type { Ports } from './ports.js'
import type { Settings } from './settings.js'
import { storeSettings } from './store-settings.js'

export interface Wired {
  readonly ports: Ports
  /** The doors of the photo store, where it is ours. */
  readonly files: StoreDoors | undefined
  /** What the role of the database still has to be given, as SQL. */
  readonly missingLimits: () => Promise<readonly string[]>
  readonly stop: () => Promise<void>
}

/** The company whose people can be signed in with one tap in development. */
export const demoOrganization = 'linying-demo'

/** As many photos as are looked at in an hour, each with its thumbnail. */
const rememberedLinks = 10_000

/** One for the process, since its memory is. */
const developer = photoDeveloper()

const systemClock = () => instant(new Date())

/** The one place where ports meet adapters, and where time and chance come in. */
export function wire(settings: Settings, now: () => Instant = systemClock, deadlines: Deadlines = usualDeadlines): Wired {
  const db = connect(settings.DATABASE_URL, { ...deadlines, connections: 10 })
  const watching = watchingDatabase(settings.DATABASE_URL, deadlines)
  const sessionKeys = keysOf(settings.SESSION_KEY, settings.SESSION_KEY_PREVIOUS)
  const codeKeys = keysOf(settings.CODE_KEY, settings.CODE_KEY_PREVIOUS)
  const tokens = accessTokens(sessionKeys)
  const { store, doors } = storeFromSettings(storeSettings(settings), now)
  const ports: Ports = {
    now,
    newId: idMaker(Date.now),
    newSalt: () => takeRandom(16).toString('base64url'),
    secretsAfter: secretsAfter(sessionKeys),
    newSecret: () => randomBytes(32).toString('base64url'),
    digest,
    elapsedMs: () => performance.now(),
    sleep: setTimeout,
    chance: () => takeRandom(4).readUInt32LE() / 2 ** 32,
    codes: ticketCodes(codeKeys, settings.PUBLIC_URL),
    tickets: ticketStore(db),
    communities: communityStore(db),
    calls: callStore(db),
    cares: careStore(db),
    calendars: calendarStore(db),
    clocks: clockStore(db),
    offers: offerStore(db),
    sessions: sessionStore(db),
    inbox: inboxStore(db),
    outbox: outbox(db),
    risks: riskStore(db),
    failures: failureLedger(db),
    jobs: jobLedger(db),
    operations: operationsStore(watching),
    retention: retentionStore(db),
    policies: policyStore(db),
    visits: visitStore(db),
    gifts: giftStore(db),
    patrol: patrolStore(db),
    patrolCodes: patrolCodes(codeKeys, settings.PUBLIC_URL),
    mayTryScreen: screenTries(rateLimiter(db), now),
    ledger: photoLedger(db),
    // links stay the same for an hour, and signing them again would be most of what showing a photo costs
    photos: { ...store, shownUrl: remembering(rememberedLinks, store.shownUrl) },
    developer,
    provider: settings.NODE_ENV === 'production' ? undefined : demoProvider(demoDirectory(db, demoOrganization), settings.NODE_ENV),
    allowance: allowance(
      { signInsPerMinute: settings.SIGN_INS_PER_MINUTE, readingsPerMinute: settings.READINGS_PER_MINUTE },
      { limiter: rateLimiter(db), digest, now }
    ),
    trustedProxies: settings.BEHIND_PROXY,
    signAccess: tokens.sign,
    verifyAccess: token => tokens.verify(token, now()),
    poolState: () => poolState(db)
  }
  const stop = async () => {
    await Promise.all([db.$client.end(), watching.$client.end()])
  }
  return { ports, files: doors, missingLimits: () => missingLimits(db), stop }
}

/** The present one first. */
function keysOf(present: string, previous: string | undefined): readonly [string, ...string[]] {
  return previous === undefined ? [present] : [present, previous]
}
