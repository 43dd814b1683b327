import { randomInt } from 'node:crypto'
import { connect } from 'node:net'
import fc from 'fast-check'
import { anyRequest } from '../any-request.js'
import { makeCaller } from '../caller.js'
import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'

const attack = 'malformed requests'
const count = 30_000
const rawCount = 500
const longestMs = 240_000
/** Few at a time: this looks for what is answered wrongly, and the floods for what is slow. */
const lanes = 2

/** What a generator that knows nothing of this service makes of its document, and some hundred lines that are no HTTP. */
export function malformedRequests(scene: Scene): Promise<readonly Verdict[]> {
  const { stand, residents, staff, onlooker, seen } = scene
  const act = async () => {
    const statuses = new Map<number, number>()
    const callers = Array.from({ length: 400 }, () =>
      makeCaller(
        () => stand.front.port,
        (asked, heard) => {
          statuses.set(heard.status, (statuses.get(heard.status) ?? 0) + 1)
          seen(asked, heard)
        }
      )
    )
    const [first] = callers
    const openApi = JSON.parse((await first?.ask({ method: 'GET', path: '/api/openapi.json' }))?.body ?? '{}')
    const used = await idsIn(['/api/tickets', '/api/visits', '/api/me'], path =>
      first?.ask({ method: 'GET', path, headers: { authorization: `Bearer ${onlooker.token}` } })
    )
    const seed = Number(process.env.ATTACK_SEED ?? randomInt(2 ** 31))
    // some of these requests sign somebody out, and whoever looks on has to go on looking
    const tokens = [...residents, ...staff].filter(person => person !== onlooker).map(({ token }) => token)
    const ends = performance.now() + longestMs
    let sent = 0
    // in portions, since all of them at once would be held by this process
    for (let portion = 0; portion < count / 1_000 && performance.now() < ends; portion += 1) {
      const requests = fc.sample(anyRequest(openApi, tokens, used), { numRuns: 1_000, seed: seed + portion })[Symbol.iterator]()
      await Promise.all(
        callers.slice(0, lanes).map(async (_, lane) => {
          for (const request of requests) {
            sent += 1
            await callers[(sent + lane) % callers.length]?.ask(request)
          }
        })
      )
    }
    for (let raw = 0; raw < rawCount; raw += 1) await sayNoHttp(stand.front.port, seed + raw)
    for (const { close } of callers) close()
    const told = [...statuses].sort(([one], [other]) => one - other).map(([status, times]) => `${status}: ${times}`)
    return [
      { attack, bound: `${count} are tried`, seen: `${sent} and ${rawCount} raw, ATTACK_SEED=${seed}`, held: sent >= count },
      {
        attack,
        bound: 'they get past the door',
        seen: told.join(', '),
        held: ['200', '404', '422'].every(status => statuses.has(Number(status)))
      }
    ]
  }
  return underEyes(scene, attack, act, { sharesProcessors: true })
}

/** Of whatever those answers are about. */
async function idsIn(
  paths: readonly string[],
  ask: (path: string) => Promise<{ readonly body: string }> | undefined
): Promise<readonly string[]> {
  const answers = await Promise.all(paths.map(async path => (await ask(path))?.body ?? ''))
  const ids = answers.join().match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g) ?? []
  return ids.length === 0 ? ['none'] : [...new Set(ids)]
}

/** Something that looks like the beginning of a request and is none. */
function sayNoHttp(port: number, seed: number): Promise<void> {
  const line = fc.constantFrom(
    'GET / HTTP/1.1',
    'POST /api/tickets HTTP/1.1',
    'GET /api/health HTTP/9.9',
    'BREW / HTTP/1.1',
    'GET /\u0000 HTTP/1.1'
  )
  const header = fc.constantFrom(
    'content-length: -5',
    'content-length: 99999999999999999999',
    'transfer-encoding: chunked\r\ncontent-length: 4',
    'host: a\r\nhost: b',
    'authorization: Bearer ',
    'expect: 200-ok',
    ': nameless',
    'upgrade: websocket\r\nconnection: upgrade'
  )
  const said = fc.tuple(line, fc.array(header, { maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 60 }))
  const [[first, headers, rest] = ['', [], '']] = fc.sample(said, { numRuns: 1, seed })
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => socket.end(`${[first, ...headers].join('\r\n')}\r\n\r\n${rest}`))
    socket.setTimeout(2_000, () => socket.destroy())
    socket.resume().on('error', () => undefined)
    socket.once('close', () => resolve())
  })
}
