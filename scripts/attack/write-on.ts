import { setTimeout as wait } from 'node:timers/promises'
import { v7 } from 'uuid'
import { aReport, type Person, posting } from './people.js'
import type { Scene } from './scene.js'
import type { Verdict } from './verdict.js'

export interface Writing {
  /** Waits until so many more are acknowledged; false after a minute without. */
  readonly more: (count: number) => Promise<boolean>
  readonly stop: () => Promise<void>
}

/** Residents who report one thing after the other and send each again, under the same key, until it is acknowledged, as the app does. */
export function writeOn({ residents, acknowledged }: Scene, writers = 12): Writing {
  let isOver = false
  const persons = Array.from({ length: writers }, (_, first) => residents.filter((_, index) => index % writers === first))
  const running = Promise.all(persons.map(writeInTurn))

  async function writeInTurn(turns: readonly Person[]): Promise<void> {
    // whoever has reported his share leaves it to the next
    for (const person of turns) while (!isOver && (await reportOnce(person)));
  }

  async function reportOnce(person: Person): Promise<boolean> {
    const report = aReport(person)
    const asked = posting(person, '/api/tickets', report, v7())
    while (!isOver) {
      const { status } = await person.caller.ask(asked)
      if (status === 201) acknowledged.add(report.id)
      if (status === 201 || status === 429) return status === 201
      if (status >= 400 && status < 500) throw new Error(`a good report was answered ${status}`)
      await wait(50)
    }
    return false
  }

  return {
    more: async count => {
      const aim = acknowledged.size + count
      for (const end = performance.now() + 60_000; performance.now() < end && acknowledged.size < aim; )
        await Promise.race([wait(20), running])
      return acknowledged.size >= aim
    },
    stop: async () => {
      isOver = true
      await running
    }
  }
}

/** Every acknowledged report is there, and none is there twice. */
export async function nothingLost({ stand, acknowledged }: Scene, attack: string): Promise<Verdict> {
  const ids = [...acknowledged]
  const found = await stand.query<{ id: string; reports: string }>(
    `select t.id, (select count(*) from ticket_events e where e.ticket_id = t.id and e.type = 'TicketReported') as reports
     from tickets t where t.id = any($1::uuid[])`,
    [ids]
  )
  const lost = ids.length - found.length
  const twice = found.filter(({ reports }) => Number(reports) !== 1).length
  const seen = `${lost} lost and ${twice} doubled of ${ids.length}`
  return { attack, bound: 'no acknowledged write lost or doubled', seen, held: lost === 0 && twice === 0 }
}
