import { setTimeout as wait } from 'node:timers/promises'
import type { Asked, Heard } from './caller.js'
import { bearing, type Person, signInAll } from './people.js'
import { replay, type Taped, taped } from './replay.js'
import { openStand, type Stand } from './stand.js'
import type { Verdict } from './verdict.js'
import { p95, type Sight, watch } from './watch.js'

export interface Scene {
  readonly stand: Stand
  readonly residents: readonly Person[]
  readonly staff: readonly Person[]
  /** An agent who only looks on. */
  readonly onlooker: Person
  /** Tickets that a resident was told are filed. */
  readonly acknowledged: Set<string>
  /** How often each status was answered; 0 is no answer. */
  readonly statuses: Map<number, number>
  /** Answers that no attack may bring about. */
  readonly faults: string[]
  /** Told of everything that an attacker asked. */
  readonly seen: (asked: Asked, heard: Heard) => void
  /** What was asked while somebody looked on. */
  readonly tape: Taped[]
  /** What the list takes while nothing is the matter. Unit: milliseconds. */
  readonly quietListMs: number
}

/** Source: what we hold ourselves to under any of these attacks; our decision. */
const bounds = { megabytes: 450, healthMs: 2_000, listTimes: 3, recoveryMs: 30_000 } as const
/** Where everything is quick, three times as slow is still quick. Unit: milliseconds. */
const leastListMs = 50

/** A stand with everybody signed in, some tickets filed, and the list timed in peace. */
export async function openScene(): Promise<Scene> {
  const stand = await openStand()
  const statuses = new Map<number, number>()
  const faults: string[] = []
  const tape: Taped[] = []
  const seen = (asked: Asked, heard: Heard) => {
    const { method, path } = asked
    const { status, body } = heard
    tape.push(taped(asked, heard))
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    if (status >= 500 && status !== 503) faults.push(`${status} ${method} ${path.slice(0, 120)}: ${body.slice(0, 200)}`)
  }
  const residents = (await signInAll(() => stand.front.port, 'resident', seen)).filter(({ roomId }) => roomId !== undefined)
  const staff = await signInAll(() => stand.front.port, 'staff', seen)
  const [onlooker] = staff
  if (onlooker === undefined) throw new Error('nobody of the staff could sign in')
  const scene = { stand, residents, staff, onlooker, acknowledged: new Set<string>(), statuses, faults, seen, tape, quietListMs: 0 }
  return { ...scene, quietListMs: await inPeace(scene) }
}

async function inPeace({ onlooker }: Scene): Promise<number> {
  const times: number[] = []
  for (let turn = 0; turn < 60; turn += 1) {
    const { ms } = await onlooker.caller.ask({ method: 'GET', path: '/api/tickets?limit=50', headers: bearing(onlooker.token) })
    // the first ones compile
    if (turn >= 20) times.push(ms)
  }
  return p95(times)
}

type Exempt = { readonly lists?: boolean; readonly health?: boolean; readonly sharesProcessors?: boolean }

/**
 * Carries out one attack under somebody's eyes. `exempt`: what cannot hold while the thing itself is taken away. `sharesProcessors`: an attack so
 * dense that attackers and service wait for the same two processors; lists are held to what they take while a server that does nothing is
 * attacked in the same way, in the same run.
 */
export async function underEyes(
  scene: Scene,
  attack: string,
  act: () => Promise<readonly Verdict[]>,
  exempt: Exempt = {}
): Promise<readonly Verdict[]> {
  scene.faults.length = 0
  scene.tape.length = 0
  const crashesBefore = scene.stand.crashes()
  const endWatch = await watch(scene.stand, scene.onlooker)
  const own = await act()
  const sight = await endWatch()
  const tape = [...scene.tape]
  const recoveryMs = await timeToRecover(scene)
  const beside = exempt.sharesProcessors ? await besideIdleServer(scene, tape) : undefined
  const crashes = scene.stand.crashes() - crashesBefore
  return [
    ...own,
    { attack, bound: 'no 5xx but 503', seen: faultsIn(scene.faults), held: scene.faults.length === 0 },
    { attack, bound: 'the service does not end by itself', seen: `${crashes} ×`, held: crashes === 0 },
    {
      attack,
      bound: `memory ≤ ${bounds.megabytes} MB`,
      seen: `${sight.megabytes.toFixed(0)} MB`,
      held: sight.megabytes <= bounds.megabytes
    },
    ...(exempt.health ? [] : [healthVerdict(attack, sight)]),
    ...(exempt.lists ? [] : [listVerdict(attack, sight, scene.quietListMs, beside)]),
    {
      attack,
      bound: `answers again within ${bounds.recoveryMs / 1000} s, by itself`,
      seen: recoveryMs === undefined ? 'never' : `${(recoveryMs / 1000).toFixed(1)} s`,
      held: recoveryMs !== undefined
    }
  ]
}

function faultsIn(faults: readonly string[]): string {
  return faults.length === 0 ? 'none' : `${faults.length}, such as ${faults[0]}`
}

function healthVerdict(attack: string, { healthMs }: Sight): Verdict {
  return { attack, bound: 'health within 2 s', seen: `${(healthMs / 1000).toFixed(2)} s`, held: healthMs <= bounds.healthMs }
}

async function besideIdleServer({ stand, onlooker }: Scene, tape: readonly Taped[]): Promise<Sight> {
  const endWatch = await watch(stand, onlooker)
  const again = await replay(tape)
  const sight = await endWatch()
  const lost = again.filter(({ status }) => status === 0).length
  if (lost > tape.length / 100) throw new Error(`the idle server did not answer ${lost} of ${tape.length}: nothing can be held to it`)
  return sight
}

function listVerdict(attack: string, { listP95Ms, lists }: Sight, quietMs: number, beside: Sight | undefined): Verdict {
  const limit = Math.max(bounds.listTimes * Math.max(quietMs, beside?.listP95Ms ?? 0), leastListMs)
  const floor = beside === undefined ? '' : `, ${beside.listP95Ms.toFixed(0)} ms of ${beside.lists} beside an idle server`
  const seen = `${listP95Ms.toFixed(0)} ms of ${lists}${floor}, in peace ${quietMs.toFixed(0)} ms`
  const than = beside === undefined ? 'in peace' : 'beside an idle server'
  return { attack, bound: `lists' p95 ≤ 3 × ${than} (or ${leastListMs} ms)`, seen, held: listP95Ms <= limit }
}

async function timeToRecover({ onlooker }: Scene): Promise<number | undefined> {
  const began = performance.now()
  while (performance.now() - began < bounds.recoveryMs) {
    const { status } = await onlooker.caller.ask({ method: 'GET', path: '/api/tickets?limit=50', headers: bearing(onlooker.token) })
    if (status === 200) return performance.now() - began
    await wait(200)
  }
  return undefined
}
