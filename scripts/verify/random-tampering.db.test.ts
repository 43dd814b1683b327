import { cpSync, rmSync } from 'node:fs'
import { type Database, erasureStore } from '@linying/database'
import { aTampering, randomRuns, type Tampering } from '@linying/testkit/random'
import {
  auditPorts,
  fixedId,
  greyPng,
  storedHistories,
  type Tampered,
  type TestService,
  tamper,
  testService
} from '@linying/testkit/service'
import type { Finding } from '@linying/usecases'
import fc from 'fast-check'
import { verifyAll } from './verify-all.js'

let service: TestService
let owner: Database
beforeAll(async () => {
  service = await testService()
  owner = service.owner
  const { complaintId } = await storedHistories(service, [greyPng('another')])
  const erasure = { id: fixedId('event', 990), at: service.clock.now(), by: '顾经理', why: '业主要求', name: '已删除' }
  await erasureStore(owner).erase({ kind: 'ticket', id: complaintId }, erasure)
  cpSync(service.photoFolder, untouched(), { recursive: true })
})
afterAll(async () => {
  rmSync(untouched(), { recursive: true, force: true })
  await service.close()
})

test('an audit with the service’s own role finds nothing wrong with what only the service has written', async () => {
  const { code, lines } = await verified(service.database)

  expect(lines.flatMap(({ name, faults }) => faults.map(fault => ({ name, ...fault })))).toEqual([])
  expect(lines.map(({ of }) => of).sort()).toEqual(['care', 'ticket', 'ticket', 'visit', 'visit'])
  expect(code).toBe(0)
})

test('an audit finds, names and reports whatever somebody changes who owns the database and the store of photos', async () => {
  const counts: Record<string, number> = {}
  const missed: object[] = []
  // 60 in every run; `npm run test:random` tries enough for 2,000 that change something
  const { numRuns, seed = Date.now() } = randomRuns(process.env.RANDOM_TIMES === undefined ? 60 : 580)
  const started = performance.now()
  for (const deed of fc.sample(aTampering, { numRuns, seed })) {
    const { tampered, verdict } = await audited(deed)
    if (tampered === undefined) continue
    counts[nameOf(deed)] = (counts[nameOf(deed)] ?? 0) + 1
    const told = verdict.lines.filter(({ faults }) => faults.length > 0).map(line => JSON.stringify(line))
    const isNamed = tampered.some(name => told.some(line => line.includes(name)))
    if (verdict.code !== 1 || !isNamed) missed.push({ deed, code: verdict.code, told })
  }
  const sum = Object.values(counts).reduce((one, other) => one + other, 0)
  const seconds = Math.round((performance.now() - started) / 1000)
  if (process.env.RANDOM_TIMES !== undefined) process.stdout.write(`${sum} tamperings in ${seconds} s: ${JSON.stringify(counts)}\n`)
  expect({ seed, missed }).toEqual({ seed, missed: [] })
  expect(sum).toBeGreaterThan(30)
})

function nameOf(deed: Tampering): string {
  if ('table' in deed) return `${deed.what} ${deed.table}`
  return 'chain' in deed ? `${deed.what} ${deed.chain}` : `${deed.what} ${deed.how}`
}

type Verdict = Awaited<ReturnType<typeof verified>>
type Seen =
  | { readonly tampered: undefined; readonly verdict?: undefined }
  | { readonly tampered: NonNullable<Tampered>; readonly verdict: Verdict }

/** Does it, looks, and takes it back; but for files, which no transaction does. */
async function audited(deed: Tampering): Promise<Seen> {
  return owner
    .transaction(async within => {
      await within.execute('set local session_replication_role = replica')
      for (const table of ['ticket_events', 'visit_events', 'care_events', 'erasures', 'erased_items'])
        await within.execute(`alter table ${table} disable trigger what_happened_stays`)
      const place = { photoFolder: service.photoFolder, digest: service.ports.digest }
      // what a key or a check refuses even then has not happened
      const tampered = await within.transaction(inner => tamper(inner, deed, place)).catch(refusedByTable)
      if (tampered === undefined) throw new TakenBack({ tampered })
      throw new TakenBack({ tampered, verdict: await verified(within as unknown as Database) }) // it executes and opens transactions
    })
    .catch(takenBack)
    .finally(() => deed.what === 'photo-bytes' && cpSync(untouched(), service.photoFolder, { recursive: true }))
}

/** Carries what was seen out of a transaction that must not stay. */
class TakenBack extends Error {
  readonly seen: Seen
  constructor(seen: Seen) {
    super('taken back')
    this.seen = seen
  }
}

function takenBack(error: unknown): Seen {
  if (error instanceof TakenBack) return error.seen
  throw error
}

/** Unique, not null, check, out of range: what no switch of the owner's turns off. */
function refusedByTable(error: unknown): undefined {
  const { cause } = error as { cause?: { code?: string } }
  if (/^(23|22)/.test(cause?.code ?? '')) return undefined
  throw error
}

/** What the command ends with, and the lines of its report but for the sums. */
async function verified(database: Database): Promise<{ readonly code: number; readonly lines: readonly Finding[] }> {
  const lines: Finding[] = []
  const write = async (told: readonly object[]) => {
    for (const line of told) if ('faults' in line && Array.isArray(line.faults)) lines.push(line as Finding) // sums count them by kind
  }
  const report = { write, close: async () => undefined }
  const code = await verifyAll(auditPorts(service.ports, database), { rows: true, bytes: true }, { report, say: () => undefined })
  return { code, lines }
}

function untouched(): string {
  return `${service.photoFolder}-untouched`
}
