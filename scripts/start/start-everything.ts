import type { BrowserVersions } from './browser-versions.js'
import { type Answer, listen } from './listen.js'
import { openDatabase } from './open-database.js'
import { publicUrl } from './public-url.js'
import { site } from './site.js'
import type { StartSettings } from './start-settings.js'
import { welcome } from './welcome.js'

type Stop = () => Promise<void>
export type Service = {
  readonly fetch: Answer
  /** Where one demo ticket can be seen by whoever scans its code. */
  readonly codePath: string | undefined
  /** Where its pages may go besides the host that they come from. */
  readonly origins: readonly string[]
  readonly stop: Stop
}
export type Circumstances = {
  readonly databaseUrl: string
  readonly dataDirectory: string
  readonly publicUrl: string
  readonly report: (line: string) => void
}
export type Parts = {
  readonly openService: (circumstances: Circumstances) => Promise<Service>
  readonly makeBrowserVersions: (report: (line: string) => void) => BrowserVersions
}

export type Running = {
  /** Resolves once everything answers. */
  readonly ready: Promise<void>
  /** Stops what runs by now, the last started first. */
  readonly stop: Stop
}

/** Database, service and pages behind one port. */
export function startEverything(settings: StartSettings, parts: Parts): Running {
  const stops: Stop[] = []
  const stop = async () => {
    for (const stopOne of stops.splice(0).reverse()) await stopOne()
  }
  const ready = start(settings, parts, stops).catch(async error => {
    await stop()
    throw error
  })
  return { ready, stop }
}

async function start(settings: StartSettings, { openService, makeBrowserVersions }: Parts, stops: Stop[]): Promise<void> {
  let answer: Answer = notYet
  const { port, close } = await listen(settings, (request, server) => answer(request, server))
  stops.push(close)
  const url = settings.publicUrl ?? publicUrl({ host: settings.host, port })
  const database = await openDatabase(settings)
  stops.push(database.stop)
  const service = await openService({ databaseUrl: database.url, dataDirectory: settings.dataDirectory, publicUrl: url, report })
  stops.push(service.stop)
  const versions = makeBrowserVersions(report)
  stops.push(versions.stop)
  answer = site(service, versions, service.origins).fetch
  console.log(welcome({ url, place: database.place, codeUrl: service.codePath && url + service.codePath, warning: settings.warning }))
}

function report(line: string): void {
  console.log(`  ${line}`)
}

function notYet(): Response {
  const page =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>邻应</title><p>正在启动，请稍候。</p></html>'
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2' } })
}
