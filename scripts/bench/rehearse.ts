import { createService, type Settings, wire } from '@linying/server'
import pg from 'pg'
import type { Asking } from './scenarios.js'

export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What one request made the service do, so that the floor can do the same. */
export interface Replay {
  readonly statements: readonly Statement[]
  /** How often the database was waited for. */
  readonly trips: number
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Carries the requests out one after the other in this process, and writes down what goes over the wire to the database. */
export async function rehearse(settings: Settings, askings: readonly Asking[]): Promise<readonly Replay[]> {
  const { ports, files, stop } = wire(settings)
  const tell = ({ error }: { readonly error: unknown }) => console.error(error)
  const quiet = { answered: () => undefined, failed: tell, putOff: tell, warned: () => undefined }
  const service = createService({ ports, files, cronSecret: settings.CRON_SECRET, log: quiet })
  const wireTap = tapDriver()
  const replays: Replay[] = []
  try {
    for (const asking of askings) replays.push(await replayOf(request => service.fetch(request), asking, wireTap))
    return replays
  } finally {
    wireTap.remove()
    await stop()
  }
}

async function replayOf(fetch: (request: Request) => Response | Promise<Response>, asking: Asking, tap: WireTap): Promise<Replay> {
  const { method, path, headers, body } = asking
  tap.clear()
  const length = body === '' ? {} : { body, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }
  const answer = await fetch(new Request(`http://bench.test${path}`, { method, headers, ...length }))
  const said = await answer.text()
  if (answer.status !== asking.status) throw new Error(`${method} ${path} answered ${answer.status}: ${said.slice(0, 400)}`)
  return { ...tap.heard(), status: answer.status, headers: Object.fromEntries(answer.headers), body: said }
}

interface WireTap {
  readonly clear: () => void
  readonly heard: () => Pick<Replay, 'statements' | 'trips'>
  readonly remove: () => void
}

/** A statement is counted where it is handed to the driver, a trip where the driver asks for an answer to all it has sent. */
function tapDriver(): WireTap {
  let statements: Statement[] = []
  let trips = 0
  const { query } = pg.Client.prototype
  // the driver's types leave out how its connection sends
  const connection = pg.Connection.prototype as unknown as Sending
  const { sync, query: simple } = connection
  pg.Client.prototype.query = function (this: pg.Client, asked: Statement | string, values?: readonly unknown[], ...rest: never[]) {
    statements.push({
      text: typeof asked === 'string' ? asked : asked.text,
      values: (typeof asked === 'string' ? undefined : asked.values) ?? values ?? []
    })
    return Reflect.apply(query, this, [asked, values, ...rest])
  } as typeof query // the driver's own signature has a dozen overloads
  connection.sync = function (...said) {
    trips += 1
    return Reflect.apply(sync, this, said)
  }
  connection.query = function (...said) {
    trips += 1
    return Reflect.apply(simple, this, said)
  }
  return {
    clear: () => {
      statements = []
      trips = 0
    },
    heard: () => ({ statements, trips }),
    remove: () => {
      pg.Client.prototype.query = query
      Object.assign(connection, { sync, query: simple })
    }
  }
}

interface Sending {
  sync: (...said: unknown[]) => unknown
  query: (...said: unknown[]) => unknown
}
