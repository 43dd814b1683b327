import type { Ports } from '../ports.js'
import { judgeReadiness, type Readiness } from './judge-readiness.js'
import { readState } from './read-state.js'

type ReadyPorts = Pick<Ports, 'operations' | 'now' | 'elapsedMs'>

/** For so long the same is answered again, so that nobody makes the database work by asking. Unit: ms. Source: our decision. */
const goodForMs = 1_000

/** When it is worth asking again. Unit: seconds. Source: our decision; as often as jobs run. */
const againSeconds = 5

/** GET /api/ready: 200 where the service does all that it should, 503 where somebody has to act; for whoever watches it. */
export function readyDoor(ports: ReadyPorts): () => Promise<Response> {
  let last: { readonly at: number; readonly readiness: Promise<Readiness> } | undefined
  return async () => {
    const at = ports.elapsedMs()
    if (last === undefined || at - last.at > goodForMs) last = { at, readiness: askAndJudge(ports) }
    const readiness = await last.readiness
    const headers = { 'cache-control': 'no-store' }
    if (readiness.status === 'ready') return Response.json(readiness, { headers })
    return Response.json(readiness, { status: 503, headers: { ...headers, 'retry-after': String(againSeconds) } })
  }
}

async function askAndJudge(ports: ReadyPorts): Promise<Readiness> {
  const before = ports.now()
  const state = await readState(ports)
  return judgeReadiness(state, { before, after: ports.now() })
}
