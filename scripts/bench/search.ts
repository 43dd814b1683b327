import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoleUrl, connect, migrate, openAppRole, startEmbedded } from '@linying/database'
import { readSettings, wire } from '@linying/server'
import type { TicketFilter } from '@linying/usecases'
import { importReports } from '../import/import-reports.js'
import { addTickets, agent, communityId, foundCommunity } from './fill-community.js'

const [file, count = '100000'] = process.argv.slice(2)
if (file === undefined) throw new Error('tsx scripts/bench/search.ts FILE [TICKETS]   (FILE: as for npm run import)')

const folder = mkdtempSync(join(tmpdir(), 'linying-bench-'))
const cluster = await startEmbedded({ directory: folder, durable: true })
const owner = connect(cluster.url)
await measure(file, Number(count))
await owner.$client.end()
await cluster.stop()
for (const used of [folder, cluster.directory]) rmSync(used, { recursive: true, force: true })

/** Imports the reports, adds as many generated ones as wanted, and times an agent's searches for rare and for frequent pairs of letters. */
async function measure(reports: string, tickets: number): Promise<void> {
  await migrate(cluster.url)
  await openAppRole(cluster.url)
  await foundCommunity(owner)
  const url = appRoleUrl(cluster.url)
  const { ports, stop } = wire(readSettings({ DATABASE_URL: url, DATA_DIR: folder, LOG_LEVEL: 'silent' }))
  const imported = await importReports(ports, { chunks: createReadStream(reports), communityId, kind: 'repair' }, () => undefined)
  await addTickets(owner, tickets, clausesOf(reports))
  await owner.execute('vacuum analyze')
  console.log(`${imported?.filed} imported and ${tickets} generated tickets; milliseconds, 20 newest`)
  for (const [what, least, most] of [['rare', 2, 50] as const, ['usual', 500, 2_000] as const, ['frequent', 10_000, tickets] as const]) {
    const words = await wordsFoundIn(least, most)
    const times: number[] = []
    for (const q of [...words, ...words]) {
      const started = performance.now()
      await ports.tickets.list(asking(q), agent)
      times.push(performance.now() - started)
    }
    console.log(`${what.padEnd(9)} ${least}–${most} tickets each, ${words.length} words: ${percentiles(times.slice(words.length))}`)
  }
  await stop()
}

function asking(q: string): TicketFilter {
  return { q, queue: 'all', order: 'newest', pastEta: false, now: '2026-01-01T00:00:00.000Z', limit: 21 }
}

function clausesOf(path: string): readonly [string, ...string[]] {
  const texts = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => String(JSON.parse(line).text))
  return ['水管漏水', ...texts.flatMap(text => text.split(/[\s，。！？；]+/)).filter(clause => clause.length > 3)]
}

async function wordsFoundIn(least: number, most: number): Promise<readonly string[]> {
  const { rows } = await owner.execute<{ piece: string }>(`
    select piece from search_entries, unnest(pieces) piece where piece ~ '^[一-鿿]{2}$'
    group by piece having count(*) between ${least} and ${most} order by md5(piece) limit 100`)
  return rows.map(({ piece }) => piece)
}

function percentiles(times: readonly number[]): string {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, slowest ${at(0.999)}`
}
