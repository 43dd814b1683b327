import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoleUrl, connect, migrate, openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import { plusDays } from '@linying/domain'
import { readSettings, wire } from '@linying/server'
import type { Viewer, VisitFilter } from '@linying/usecases'
import pg from 'pg'
import { agentId, communityId, registerCompany, residentIdOf } from './company.js'

const visits = 1_000_000
const batches = 3
const rounds = 23
const warmUps = 2
const now = '2031-01-01T00:00:00.000Z'
/** How many people hold visits: each has twenty thousand. */
const visitors = 50
/** How many people are visited: each fifty times, in ten years. */
const residents = 20_000

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
    await fillVisits(ownerUrl)
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

async function fillVisits(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  // rows like these need no check, which a million times costs minutes
  await client.query('set session_replication_role = replica')
  // whoever watches over the visits of all
  await client.query('update posts set role = $1 where person_id = $2', ['manager', agentId])
  for (let batch = 0; batch < batches; batch += 1) {
    const [first, last] = [Math.floor((visits * batch) / batches) + 1, Math.floor((visits * (batch + 1)) / batches)]
    await client.query(`create temp table made as
      select n, md5('visit ' || n)::uuid as id, '${now}'::timestamptz - n * interval '5 minutes' as at,
        case when n % 100 < 8 then 'waiting' when n % 100 = 8 then 'sent_back' when n % 1000 = 9 then 'void' else 'approved' end as review
      from generate_series(${first}, ${last}) n`)
    for (const statement of statements) await client.query(statement)
    await client.query('drop table made')
  }
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}

const ids = `'{${Array.from({ length: visitors }, (_, index) => residentIdOf(index + 1)).join(',')}}'::uuid[]`

const statements = [
  `insert into visits (id, organization_id, community_id, kind, method, at, outcome, visitor_id, resident_id, held_at, updated_at, review, denial,
     review_due_at, answer_due_at, due_at, version, head_hash)
   select m.id, c.organization_id, c.id, (array['return', 'care', 'patrol'])[1 + n % 3], 'on_site', m.at,
     case when n % 50 = 0 then 'needs_help' else 'well' end, (${ids})[1 + n % ${visitors}],
     case when n % ${residents} = 0 then '${residentIdOf(1)}'::uuid else md5('resident ' || n % ${residents})::uuid end, m.at, m.at, m.review,
     case when n % 10000 = 1 then 'open' else 'none' end, case when m.review = 'waiting' then m.at + interval '2 days' end,
     case when m.review = 'sent_back' then m.at + interval '1 day' end,
     case m.review when 'waiting' then m.at + interval '2 days' when 'sent_back' then m.at + interval '1 day' end, 1, ''
   from made m cross join communities c where c.id = '${communityId}'`,
  `insert into visit_events (visit_id, seq, id, organization_id, community_id, type, v, actor_id, actor_as, audience, occurred_at, recorded_at,
     payload, words, prev_hash, hash)
   select v.id, 1, v.id, v.organization_id, v.community_id, 'VisitHeld', 1, v.visitor_id, 'agent', 'household', v.at, v.at, '{}', '{}', '', ''
   from made join visits v using (id)`,
  `insert into visit_words (event_id, field, organization_id, community_id, salt, value)
   select v.id, field, v.organization_id, v.community_id, '', value
   from made join visits v using (id), (values ('whom', '王秀兰'), ('said', '身体挺好，就是楼道灯有点暗。')) said(field, value)`
]

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
