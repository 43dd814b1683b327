import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoleUrl, connect, migrate, openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import { plusDays } from '@linying/domain'
import { readSettings, wire } from '@linying/server'
import type { Viewer, VisitFilter } from '@linying/usecases'
import pg from 'pg'
import { agentId, communityId, registerCompany, residentIdOf } from './company.js'
import { fillVisits } from './fill-visits.js'

const visits = 1_000_000
const rounds = 23
const warmUps = 2
const now = '2031-01-01T00:00:00.000Z'

/** What reading visits costs among a million of one community: the queue of reviews, lists by each filter, the summary of a month. */
export async function measureVisits(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'linying-bench-'))
  // the account that runs Postgres has to get in
  chmodSync(folder, 0o755)
  const cluster = await startEmbedded({ directory: join(folder, 'postgres'), durable: true })
  try {
    const ownerUrl = await ownDatabase({ clusterUrl: cluster.url, name: 'visits', fresh: true })
    await migrate(ownerUrl)
    await openAppRole(ownerUrl)
    const owner = connect(ownerUrl)
    await registerCompany(owner)
    await owner.$client.end()
    await letWatch(ownerUrl)
    // each of fifty visitors has twenty thousand, and each resident was visited fifty times in ten years
    await fillVisits(ownerUrl, visits, now)
    const { ports, stop } = wire(readSettings({ DATABASE_URL: appRoleUrl(ownerUrl), DATA_DIR: folder, LOG_LEVEL: 'silent' }))
    const lines = []
    for (const [what, filter] of Object.entries(readings)) {
      lines.push(`${what.padEnd(34)} ${await timesOf(() => ports.visits.list({ ...usual, ...filter }, manager))}`)
    }
    const own = await timesOf(() => ports.visits.list(usual, { personId: residentIdOf(1), side: 'resident', sessionId: residentIdOf(1) }))
    const month = { communityId, from: plusDays(now, -30), to: now }
    const counted = await timesOf(() => ports.visits.count(month, now, manager))
    await stop()
    return [
      `${visits} visits of one community; milliseconds, 21 rows`,
      ...lines,
      `${'those of one resident'.padEnd(34)} ${own}`,
      `${'summary of a month'.padEnd(34)} ${counted}`
    ].join('\n')
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const manager: Viewer = { personId: agentId, side: 'staff', sessionId: agentId }
const usual: VisitFilter = { communityId, overdue: false, order: 'newest', now, limit: 21 }
const deep = { at: plusDays(now, -1000), id: '80000000-0000-8000-8000-000000000000' }

const readings: Readonly<Record<string, Partial<VisitFilter>>> = {
  'review queue': { review: 'waiting', order: 'due' },
  'review queue, late ones of a kind': { review: 'waiting', order: 'due', overdue: true, kind: 'care' },
  'sent back': { review: 'sent_back', order: 'due' },
  denied: { denial: 'open' },
  newest: {},
  'a page far down': { after: deep },
  'of a kind': { kind: 'patrol' },
  'of a person': { visitorId: residentIdOf(7) },
  'with an outcome': { outcome: 'needs_help' },
  'of a person, kind and outcome': { visitorId: residentIdOf(7), kind: 'care', outcome: 'well' },
  'approved of a person': { visitorId: residentIdOf(7), review: 'approved' }
}

/** Makes whoever asks here one who watches over the visits of all. */
async function letWatch(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query('update posts set role = $1 where person_id = $2', ['manager', agentId])
  await client.end()
}

async function timesOf(act: () => Promise<unknown>): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now()
    await act()
    times.push(performance.now() - started)
  }
  const sorted = times.slice(warmUps).sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}`
}
