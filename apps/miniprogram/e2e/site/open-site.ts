import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient, type Send } from '@linying/client'
import type { Database } from '@linying/database'
import { instant, plusMinutes } from '@linying/domain'
import { openService, type Ports, pageOrigins, readSettings } from '@linying/server'
import { throwAwayDatabase } from '@linying/testkit'
import { jobsByClock, suiteLog, tokenFor, type Who, withCompanies } from '@linying/testkit/service'
import { type Answer, listen } from '../../../../scripts/start/listen'
import { site } from '../../../../scripts/start/site'

export type Site = {
  readonly origin: string
  readonly ports: Ports
  readonly database: Database
  /** Asks the API as somebody, to see what the server holds or to bring a ticket to where a story begins. */
  readonly as: (viewer: Who) => Client
  /** Lets time pass, for the service and for phones that follow it, and tells whoever is to be told because of it. */
  readonly letPass: (minutes: number) => Promise<void>
  readonly aheadMinutes: () => number
  readonly close: () => Promise<void>
}

/** The real service on a port of this machine, with the browser versions beside it, over a database of its own. */
export async function openSite(): Promise<Site> {
  const database = await throwAwayDatabase(await withCompanies())

  const folder = mkdtempSync(join(tmpdir(), 'linying-photos-'))
  // links that the service gives out carry its address, which is known only once it listens
  let answer: Answer = () => new Response('not yet', { status: 503 })
  const listening = await listen({ host: '127.0.0.1', port: 0 }, request => answer(request))
  const origin = `http://127.0.0.1:${listening.port}`
  const env = { DATABASE_URL: database.url, DATA_DIR: folder, PUBLIC_URL: origin, NODE_ENV: 'test' }
  let aheadMinutes = 0
  const now = () => plusMinutes(instant(new Date()), aheadMinutes)
  const settings = readSettings(env)
  const service = openService(settings, suiteLog(), { now, change: ports => ({ ...ports, jobs: jobsByClock(ports.jobs, { now }) }) })
  const asScheduler = { headers: { authorization: `Bearer ${settings.CRON_SECRET}` } }
  answer = site({ fetch: async request => service.fetch(request) }, { stateOf: () => 'ready' }, pageOrigins(settings)).fetch

  return {
    origin,
    ports: service.ports,
    database: database.database,
    as: viewer => createClient(sendAs(service.ports, origin, viewer)),
    letPass: async minutes => {
      aheadMinutes += minutes
      for (const job of ['sweep-clocks', 'drain-outbox']) {
        const { status } = await service.fetch(new Request(`${origin}/api/cron/${job}`, asScheduler))
        if (status !== 200) throw new Error(`${job} answers ${status}`)
      }
    },
    aheadMinutes: () => aheadMinutes,
    close: async () => {
      await listening.close()
      await service.stop()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function sendAs(ports: Ports, origin: string, viewer: Who): Send {
  return async ({ method, path, headers, body }) => {
    const asViewer = { ...headers, authorization: `Bearer ${await tokenFor(ports, viewer)}` }
    const init = body === undefined ? { headers: asViewer } : { headers: { ...asViewer, 'content-type': 'application/json' }, body }
    const answer = await fetch(`${origin}/api${path}`, { method, ...init })
    const text = await answer.text()
    return { status: answer.status, data: text === '' ? undefined : JSON.parse(text), etag: answer.headers.get('etag') ?? undefined }
  }
}
