import type { BrowserVersions } from './browser-versions.js'
import { type Answer, listen } from './listen.js'
import { openDatabase } from './open-database.js'
import { publicUrl } from './public-url.js'
import { site } from './site.js'
import type { StartSettings } from './start-settings.js'
import { welcome } from './welcome.js'

export type Service = {
  readonly fetch: Answer
  /** What the QR code of one demo ticket says. */
  readonly codeUrl: string | undefined
  readonly stop: () => Promise<void>
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

/** Database, service and pages behind one port. Answers how to stop it all. */
export async function startEverything(settings: StartSettings, { openService, makeBrowserVersions }: Parts): Promise<() => Promise<void>> {
  const stops: (() => Promise<void>)[] = []
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop()
  }
  try {
    let answer: Answer = notYet
    const { port, close } = await listen(settings, request => answer(request))
    stops.push(close)
    const url = settings.publicUrl ?? publicUrl({ host: settings.host, port })
    const database = await openDatabase(settings)
    stops.push(database.stop)
    const service = await openService({ databaseUrl: database.url, dataDirectory: settings.dataDirectory, publicUrl: url, report })
    stops.push(service.stop)
    const versions = makeBrowserVersions(report)
    stops.push(versions.stop)
    answer = site(service, versions).fetch
    console.log(welcome({ url, place: database.place, codeUrl: service.codeUrl }))
    return stopAll
  } catch (error) {
    await stopAll()
    throw error
  }
}

function report(line: string): void {
  console.log(`  ${line}`)
}

function notYet(): Response {
  const page =
    '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>邻应</title><p>正在启动，请稍候。</p></html>'
  return new Response(page, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2' } })
}
