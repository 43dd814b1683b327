import { cpSync, rmSync } from 'node:fs'
import { connect, type Database } from '@linying/database'
import { aTampering, randomRuns } from '@linying/testkit/random'
import { auditPorts, storedHistories, type TestService, tamper, testService } from '@linying/testkit/service'
import fc from 'fast-check'
import { auditAll } from './audit-record.js'
import type { Finding } from './fault.js'

let service: TestService
let owner: Database
beforeAll(async () => {
  service = await testService()
  owner = connect(service.ownerUrl)
  await storedHistories(service)
  cpSync(service.photoFolder, untouched(), { recursive: true })
})
afterAll(async () => {
  await owner.$client.end()
  rmSync(untouched(), { recursive: true, force: true })
  await service.close()
})

test('an audit with the service’s own role finds nothing wrong with what only the service has written', async () => {
  const findings = await audit(service.database)
  expect(findings.flatMap(({ name, faults }) => faults.map(fault => ({ name, ...fault })))).toEqual([])
  expect(findings.map(({ of }) => of).sort()).toEqual(['care', 'ticket', 'ticket', 'visit', 'visit'])
})

test('an audit finds whatever somebody cuts, swaps, edits or takes away who owns the database and the store of photos', async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(aTampering, async deed => {
      const findings = await owner
        .transaction(async within => {
          await within.execute('set local session_replication_role = replica')
          for (const chain of ['ticket', 'visit', 'care'])
            await within.execute(`alter table ${chain}_events disable trigger what_happened_stays`)
          // what a key or a check refuses even then has not happened
          const isDone = await within.transaction(inner => tamper(inner, deed, service.photoFolder)).catch(refusedByTable)
          if (!isDone) throw new TakenBack([])
          throw new TakenBack(await audit(within as unknown as Database)) // it executes and opens transactions
        })
        .catch(takenBack)
      if (deed.what === 'photo-bytes') cpSync(untouched(), service.photoFolder, { recursive: true })
      if (findings.length === 0) return
      done += 1
      expect({ deed, faults: findings.flatMap(({ faults }) => faults).length }).not.toMatchObject({ faults: 0 })
    }),
    // 40 in every run; `npm run test:random` tries 2,000
    { ...randomRuns(process.env.RANDOM_TIMES === undefined ? 40 : 400), endOnFailure: true }
  )
  expect(done).toBeGreaterThan(25)
})

/** Carries what was found out of a transaction that must not stay. */
class TakenBack extends Error {
  readonly findings: readonly Finding[]
  constructor(findings: readonly Finding[]) {
    super('taken back')
    this.findings = findings
  }
}

function takenBack(error: unknown): readonly Finding[] {
  if (error instanceof TakenBack) return error.findings
  throw error
}

/** Unique, not null, check, out of range: what no switch of the owner's turns off. */
function refusedByTable(error: unknown): false {
  const { cause } = error as { cause?: { code?: string } }
  if (/^(23|22)/.test(cause?.code ?? '')) return false
  throw error
}

async function audit(database: Database): Promise<readonly Finding[]> {
  const findings: Finding[] = []
  for await (const some of auditAll(auditPorts(service.ports, database), { rows: true, bytes: true })) findings.push(...some)
  return findings
}

function untouched(): string {
  return `${service.photoFolder}-untouched`
}
