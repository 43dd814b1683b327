import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BlackHole, startBlackHole, type ThrowAwayDatabase, throwAwayDatabase, wang } from '@linying/testkit'
import { tokenFor, withCompanies } from '@linying/testkit/service'
import { readSettings } from '../settings.js'
import { type Wired, wire } from '../wiring.js'
import { requestLog } from './request-log.js'
import { createService } from './service.js'

const cronSecret = 'a-secret-of-the-scheduler-of-this-test'
const lines: string[] = []
let given: ThrowAwayDatabase
let hole: BlackHole
let wired: Wired
let service: ReturnType<typeof createService>
let folder: string

beforeAll(async () => {
  given = await throwAwayDatabase(await withCompanies())
  hole = await startBlackHole(Number(new URL(given.ownerUrl).port))
  folder = mkdtempSync(join(tmpdir(), 'linying-outage-'))
  const url = new URL(given.url)
  url.host = hole.host
  // longer than it takes to be told how the database is
  const deadlines = { connectMs: 4_000, answerMs: 4_000, keepAliveMs: 4_000, watchMs: 1_000 }
  wired = wire(readSettings({ DATABASE_URL: url.href, DATA_DIR: folder, NODE_ENV: 'test' }), undefined, deadlines)
  const log = requestLog('trace', { write: line => lines.push(line) })
  service = createService({ ports: wired.ports, files: wired.files, cronSecret, log })
})
afterAll(async () => {
  await wired.stop()
  await hole.stop()
  await given.close()
  rmSync(folder, { recursive: true, force: true })
})

async function ask(path: string, headers: Readonly<Record<string, string>> = {}): Promise<string> {
  const answer = await service.fetch(new Request(`http://service.test${path}`, { headers }))
  return `${path} ${answer.status}, again after ${answer.headers.get('retry-after')}`
}

/** A slow machine may need more than the second in which whoever watches is to be told here; then it is ready at another question. */
async function readyAgain(): Promise<string> {
  for (let left = 60; ; left -= 1) {
    const answer = await ask('/api/ready')
    if (left === 0 || !answer.includes(' 503')) return answer
  }
}

test('while packets are lost every door says when to come again, and answers by itself once they are not', async () => {
  const signedIn = { authorization: `Bearer ${await tokenFor(wired.ports, { id: wang.id, side: 'resident' })}` }
  expect(await ask('/api/me', signedIn)).toBe('/api/me 200, again after null')
  const scheduler = { authorization: `Bearer ${cronSecret}` }
  hole.swallow()
  const told: string[] = []
  const note = async (answer: Promise<string>) => told.push(await answer)
  const code = 'A'.repeat(22)
  await Promise.all([
    // more than there are connections
    ...Array.from({ length: 15 }, () => note(ask('/api/me', signedIn))),
    note(ask(`/t/${code}`)),
    note(ask(`/p/${code}`)),
    note(ask('/api/cron/drain-outbox', scheduler)),
    note(ask('/api/ready')),
    note(ask('/api/health'))
  ])
  hole.letThrough()

  // being alive takes no database, and whoever asks how it is does not wait in the line of everybody else
  expect(told.slice(0, 2)).toEqual(['/api/health 200, again after null', '/api/ready 503, again after 5'])
  expect(new Set(told.slice(1))).toEqual(
    new Set(['/api/ready', '/api/me', `/t/${code}`, `/p/${code}`, '/api/cron/drain-outbox'].map(path => `${path} 503, again after 5`))
  )
  expect(await ask('/api/me', signedIn)).toBe('/api/me 200, again after null')
  expect(await ask('/api/cron/drain-outbox', scheduler)).toBe('/api/cron/drain-outbox 200, again after null')
  expect(await readyAgain()).toBe('/api/ready 200, again after null')
  expect(lines.filter(line => line.includes('"put off"')).length).toBeGreaterThan(15)
  expect(lines.filter(line => line.includes('"failed"'))).toEqual([])
})
