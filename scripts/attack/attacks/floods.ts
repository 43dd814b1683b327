import { v7 } from 'uuid'
import { type Asked, makeCaller } from '../caller.js'
import { aReport, type Person, posting } from '../people.js'
import { type Scene, underEyes } from '../scene.js'
import type { Verdict } from '../verdict.js'

/** One person reports four hundred times, and urges one matter three hundred times. */
export function personalFlood(scene: Scene): Promise<readonly Verdict[]> {
  const attack = 'one person floods'
  const act = async () => {
    const person = scene.residents.at(-1)
    if (person === undefined) throw new Error('there are no residents')
    const reports = await sendAll(person, 400, () => posting(person, '/api/tickets', aReport(person)))
    const [mine] = await scene.stand.query<{ id: string }>('select id from tickets order by id desc limit 1')
    const urge = () => ({ action: 'urge', eventId: v7(), occurredAt: new Date().toISOString() })
    const urges = await sendAll(person, 300, () => posting(person, `/api/tickets/${mine?.id}/actions`, urge()))
    return [
      { attack, bound: 'is told to wait (429), reporting', seen: told(reports), held: reports.some(status => status === 429) },
      { attack, bound: 'is refused or told to wait, urging', seen: told(urges), held: urges.filter(status => status === 200).length < 30 }
    ]
  }
  return underEyes(scene, attack, act, { sharesProcessors: true })
}

/** Sixteen strangers ask for the longest document that needs no sign-in, and try to sign in with what is none. */
export function anonymousFlood(scene: Scene): Promise<readonly Verdict[]> {
  const attack = 'strangers flood'
  const act = async () => {
    const strangers = Array.from({ length: 16 }, () => makeCaller(() => scene.stand.front.port, scene.seen))
    const ends = performance.now() + 8_000
    await Promise.all(
      strangers.map(async ({ ask }) => {
        for (let turn = 0; turn < 1_000 && performance.now() < ends; turn += 1) await ask(turn % 4 === 3 ? aFalseSignIn() : document)
      })
    )
    for (const { close } of strangers) close()
    return []
  }
  return underEyes(scene, attack, act, { sharesProcessors: true })
}

const document: Asked = { method: 'GET', path: '/api/openapi.json' }

function aFalseSignIn(): Asked {
  const body = JSON.stringify({ refreshToken: v7() + v7() })
  return { method: 'POST', path: '/api/sessions/refresh', headers: { 'content-type': 'application/json' }, body }
}

async function sendAll(person: Person, count: number, make: () => Asked): Promise<readonly number[]> {
  const statuses: number[] = []
  let left = count
  await Promise.all(
    Array.from({ length: 40 }, async () => {
      while (left > 0) {
        left -= 1
        statuses.push((await person.caller.ask(make())).status)
      }
    })
  )
  return statuses
}

function told(statuses: readonly number[]): string {
  const counts = new Map<number, number>()
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1)
  return [...counts].map(([status, count]) => `${count} × ${status}`).join(', ')
}
