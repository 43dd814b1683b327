import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { appRoleUrl, type Embedded, migrate, openAppRole, registrar, startEmbedded } from '@linying/database'
import { patiently, throughDoor, wang } from '@linying/testkit'
import { aReport, company, fixedId, freshKey, registerCompanies, tokenFor } from '@linying/testkit/service'
import { readSettings } from '../settings.js'
import { type Wired, wire } from '../wiring.js'
import { createService } from './service.js'

const reporters = 4
/** Each after 20 ms: longer than any database takes to come back. */
const refusalsBorne = 100_000
const host = 'http://service.test'
const unforeseen: unknown[] = []

let folder: string
let cluster: Embedded
let wired: Wired
let service: ReturnType<typeof createService>
let giveUp: () => Promise<unknown> = async () => undefined

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'linying-restart-'))
  // root's server runs as another account, which has to get in
  chmodSync(folder, 0o755)
  cluster = await startEmbedded({ directory: folder, durable: true })
  await migrate(cluster.url)
  await openAppRole(cluster.url)
  await patiently(cluster.url, books => registerCompanies(registrar(books)))
  const settings = readSettings({ DATABASE_URL: throughDoor(appRoleUrl(cluster.url)), DATA_DIR: folder, NODE_ENV: 'test' })
  wired = wire(settings)
  const log = {
    answered: () => undefined,
    putOff: () => undefined,
    warned: () => undefined,
    failed: ({ error }: { error: unknown }) => unforeseen.push(error instanceof Error ? error.cause : error)
  }
  service = createService({ ports: wired.ports, files: wired.files, cronSecret: settings.CRON_SECRET, log })
})

afterEach(async () => {
  // a test that failed leaves nobody reporting
  await giveUp()
  await wired.stop()
  await cluster.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('a database that restarts under load costs nobody a report that was acknowledged', async () => {
  const load = startLoad()
  giveUp = load.giveUp
  await load.until(() => load.acknowledged.length > 20)
  await cluster.stop()
  await load.until(() => load.refused.length > reporters)
  const elsewhere = [await visit('/api/ready'), await visit(`/t/${'A'.repeat(22)}`)]
  const port = Number(new URL(cluster.url).port)
  cluster = await startEmbedded({ directory: folder, durable: true, port })
  const before = load.acknowledged.length
  await load.until(() => load.acknowledged.length > before + 20)
  await load.stop()

  expect(unforeseen).toEqual([])
  expect(new Set([...load.refused, ...elsewhere])).toEqual(new Set(['503, again after 5']))
  expect(await storedIds()).toEqual(load.acknowledged.toSorted())
})

/** Residents who report one thing after the other, and send each again until it is acknowledged, as the app does. */
function startLoad() {
  const acknowledged: string[] = []
  const refused: string[] = []
  let isOver = false
  let isGivenUp = false
  let made = 0
  const reportOn = async (): Promise<void> => {
    const token = await tokenFor(wired.ports, { id: wang.id, side: 'resident' })
    while (!isOver) {
      made += 1
      const id = fixedId('ticket', made)
      const request = requestFor(id, token)
      for (let answer = await send(request); answer.status !== 201; answer = await send(request)) {
        if (isGivenUp) return
        refused.push(refusalIn(answer))
        if (refused.length > refusalsBorne) throw new Error(`the service does not come back: ${refused.at(-1)}`)
        await wait(20)
      }
      acknowledged.push(id)
    }
  }
  const running = Promise.all(Array.from({ length: reporters }, reportOn))
  return {
    acknowledged,
    refused,
    until: async (isReached: () => boolean) => {
      while (!isReached()) await Promise.race([wait(5), running])
    },
    stop: async () => {
      isOver = true
      await running
    },
    giveUp: () => {
      isOver = isGivenUp = true
      return Promise.allSettled([running])
    }
  }
}

function requestFor(id: string, token: string): RequestInit {
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  // what is never too often
  const what = { kind: 'emergency', category: 'burst_pipe' } as const
  const body = JSON.stringify(aReport({ id, communityId: company.community.id, place, ...what }, wired.ports.now()))
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': freshKey() }
  return { method: 'POST', headers, body }
}

async function send(request: RequestInit): Promise<Response> {
  return service.fetch(new Request(`${host}/api/tickets`, request))
}

async function visit(path: string): Promise<string> {
  return refusalIn(await service.fetch(new Request(`${host}${path}`)))
}

function refusalIn({ status, headers }: Response): string {
  return `${status}, again after ${headers.get('retry-after')}`
}

async function storedIds(): Promise<readonly string[]> {
  const stored = 'select id from tickets order by id::text'
  const { rows } = await patiently(cluster.url, owner => owner.execute<{ id: string }>(stored))
  return rows.map(({ id }) => id)
}
