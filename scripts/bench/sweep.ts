import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoleUrl, connect, migrate, openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import { instant, plusMinutes } from '@linying/domain'
import { readSettings, wire } from '@linying/server'
import type { TicketFilter, Viewer } from '@linying/usecases'
import pg from 'pg'
import { agentId, communityId, managerId, registerCompany } from './company.js'
import { copyTickets } from './copy-tickets.js'
import { makeModelTickets } from './model-tickets.js'

/** How many clocks are open, ten on each ticket. */
const sizes = [10_000, 100_000, 1_000_000] as const
const clocksPerTicket = 10
const duePerSweep = 100
/** Every size has its turn in every round, so that whatever else the machine does meets all alike; the first two warm up. */
const rounds = 23
const warmUps = 2
/** Of the tickets on the risk board. */
const lateTickets = 1_000
const beginning = '2031-01-01T00:00:00.000Z'

/** What a sweep costs with the same number of clocks due among ever more of them, and a queue that is read in the order of due times. */
export async function measureSweep(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'linying-bench-'))
  // the account that runs Postgres has to get in
  chmodSync(folder, 0o755)
  const cluster = await startEmbedded({ directory: join(folder, 'postgres'), durable: true })
  try {
    const grounds = []
    for (const clocks of sizes) grounds.push(await prepare(clocks, cluster.url, folder))
    for (let round = 0; round < rounds; round += 1) for (const ground of grounds) ground.times.push(await ground.sweep(round))
    const medians = grounds.map(({ times }) => median(times.slice(warmUps)))
    const queue = await grounds.at(-1)?.readQueue()
    const board = await grounds.at(-1)?.readBoard()
    for (const { stop } of grounds) await stop()
    return [
      ...sizes.map((clocks, index) => `sweep, ${duePerSweep} due of ${clocks} open: ${medians[index]?.toFixed(1)} ms`),
      `the largest costs ${((medians.at(-1) ?? 0) / (medians[0] ?? 1)).toFixed(2)} × the smallest`,
      `queue by due time, ${Math.max(...sizes) / clocksPerTicket} tickets: ${queue?.toFixed(1)} ms`,
      `risk board, ${Math.max(...sizes) / clocksPerTicket} tickets, ${lateTickets} late: ${board?.toFixed(1)} ms`
    ].join('\n')
  } finally {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare(clocks: number, clusterUrl: string, folder: string) {
  const ownerUrl = await ownDatabase({ clusterUrl, name: `sweep_${clocks}`, fresh: true })
  await migrate(ownerUrl)
  await openAppRole(ownerUrl)
  const owner = connect(ownerUrl)
  await registerCompany(owner)
  await owner.$client.end()
  const { ports, stop } = wire(readSettings({ DATABASE_URL: appRoleUrl(ownerUrl), DATA_DIR: folder, LOG_LEVEL: 'silent' }))
  const { fresh } = await makeModelTickets(ports)
  await copyTickets(ownerUrl, fresh, clocks / clocksPerTicket, ports)
  await fillClocks(ownerUrl)
  return {
    times: [] as number[],
    sweep: async (round: number) => {
      const now = plusMinutes(beginning, (round + 1) * duePerSweep)
      const [took, done] = await timed(() => ports.clocks.sweep(now, 1000))
      if (done !== duePerSweep) throw new Error(`${done} alarms instead of ${duePerSweep}`)
      return took
    },
    readQueue: async () => {
      const times = []
      for (let asked = 0; asked < rounds; asked += 1) times.push((await timed(() => ports.tickets.list(queue, agent)))[0])
      return median(times.slice(warmUps))
    },
    readBoard: async () => {
      const { rows } = await dueFirst(ownerUrl)
      const now = plusMinutes(instant(rows[0]?.due ?? beginning), 1 / 60_000)
      const times = []
      for (let asked = 0; asked < rounds; asked += 1) times.push((await timed(() => ports.risks.board(communityId, now, manager)))[0])
      return median(times.slice(warmUps))
    },
    stop
  }
}

/** When as many tickets as the board has to count have become late. */
async function dueFirst(ownerUrl: string): Promise<{ readonly rows: readonly { readonly due: Date }[] }> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  const found = await client.query<{ due: Date }>('select due_at as due from tickets order by due_at offset $1 limit 1', [lateTickets - 1])
  await client.end()
  return found
}

const agent: Viewer = { personId: agentId, side: 'staff', sessionId: agentId }
const manager: Viewer = { personId: managerId, side: 'staff', sessionId: managerId }
const queue: TicketFilter = { queue: 'all', order: 'due', communityId, pastEta: false, now: beginning, limit: 21 }

/** One warning a minute from the beginning on; what follows a warning is years away. */
async function fillClocks(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  // rows like these need no check, which a million times costs minutes
  await client.query('set session_replication_role = replica')
  await client.query('truncate clocks cascade')
  await client.query(`
    insert into clocks (ticket_id, metric, round, organization_id, community_id, start_at, due_at, warn_at, provisional, paused_ms, excused,
      acknowledged, explanation, alarm_at, alarm_to, told)
    select id, 'close', round, organization_id, community_id, at - interval '1 day', late, at, false, 0, false, '{}', '{}', array[at, late],
      '{assignee,assignee}', 0
    from (
      select *, at + interval '9 years' as late from (
        select t.*, round, '${beginning}'::timestamptz + row_number() over () * interval '1 minute' as at
        from tickets t, generate_series(1, ${clocksPerTicket}) round
      ) warned
    ) clock`)
  await client.query(`update tickets t set due_at = c.due_at from clocks c where c.ticket_id = t.id and c.round = 1`)
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}

async function timed<T>(act: () => Promise<T>): Promise<readonly [milliseconds: number, answer: T]> {
  const started = performance.now()
  const answer = await act()
  return [performance.now() - started, answer]
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN
}
