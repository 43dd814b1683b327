import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appRoleUrl, connect, migrate, openAppRole, ownDatabase, startEmbedded } from '@linying/database'
import { readSettings, type Settings, wire } from '@linying/server'
import pg from 'pg'
import { registerCompany } from './company.js'
import { type Copy, copyTickets } from './copy-tickets.js'
import { fillVisits } from './fill-visits.js'
import { makeModelTickets } from './model-tickets.js'

export interface Ground {
  readonly settings: Settings
  /** The same database once more, for the floor. */
  readonly floorUrl: string
  /** Where the cluster's own files lie, by which its processes are found. */
  readonly clusterFolder: string
  /** Tickets that are under way, the newest first. */
  readonly underWay: readonly Copy[]
  readonly clear: () => Promise<void>
}

/** Opens the scheduler's door on the loopback of a bench. */
export const cronSecret = 'a-secret-of-the-scheduler-of-a-bench'

/** Of a week; nearly two hundred of them are due. */
const visits = 2_000

/** A Postgres of its own, durable as in production, with all tickets in it, twice. */
export async function prepareGround(tickets: number, underWayTickets: number): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'linying-bench-'))
  // the account that runs Postgres has to get in
  chmodSync(folder, 0o755)
  const cluster = await startEmbedded({ directory: join(folder, 'postgres'), durable: true })
  const ownerUrl = await ownDatabase({ clusterUrl: cluster.url, name: 'linying', fresh: true })
  await migrate(ownerUrl)
  await openAppRole(ownerUrl)
  const settings = readSettings({
    DATABASE_URL: appRoleUrl(ownerUrl),
    DATA_DIR: folder,
    PUBLIC_URL: 'http://bench.test',
    READINGS_PER_MINUTE: '1000000',
    CRON_SECRET: cronSecret
  })
  const underWay = await fill(ownerUrl, settings, tickets, underWayTickets)
  await fillVisits(ownerUrl, visits, new Date().toISOString())
  await twice(cluster.url)
  return {
    settings,
    floorUrl: appRoleUrl(ownerUrl).replace(/linying$/, 'floor'),
    clusterFolder: cluster.directory,
    underWay,
    clear: async () => {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function fill(ownerUrl: string, settings: Settings, tickets: number, underWayTickets: number): Promise<readonly Copy[]> {
  const database = connect(ownerUrl)
  await registerCompany(database)
  await database.$client.end()
  const { ports, stop } = wire(settings)
  try {
    const models = await makeModelTickets(ports)
    await copyTickets(ownerUrl, models.fresh, tickets - underWayTickets, ports)
    return await copyTickets(ownerUrl, models.underWay, underWayTickets, ports)
  } finally {
    await stop()
  }
}

async function twice(clusterUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: clusterUrl })
  await client.connect()
  await client.query('create database floor template linying strategy file_copy')
  await client.end()
  for (const name of ['linying', 'floor']) {
    const tidy = new pg.Client({ connectionString: clusterUrl.replace(/postgres$/, name) })
    await tidy.connect()
    await tidy.query('vacuum analyze')
    await tidy.end()
  }
}
