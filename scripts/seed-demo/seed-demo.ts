import { connect } from '@linying/database'
import { evolve, type Instant, type Ticket } from '@linying/domain'
import { readSettings, wire } from '@linying/server'
import { strictRun, sweepClocks, sweepVisits } from '@linying/usecases'
import { seedCalls } from './calls/seed-calls.js'
import { seedCare, seedWithdrawals } from './care/seed-care.js'
import { moveAway } from './move-away.js'
import { seedPatrol, seedRegistered } from './patrol/seed-patrol.js'
import { playBeat } from './play-beat.js'
import { readOldMessages } from './read-old-messages.js'
import { registerCompany } from './register-company.js'
import { setRules } from './set-rules.js'
import { portsAt, type Stage } from './stage.js'
import { showpiece, stories } from './stories/stories.js'
import { eventIdOf, ticketIdOf } from './stories/story-ids.js'
import { type Beat, timelineOf } from './timeline.js'
import { seedVisits } from './visits/seed-visits.js'

interface Demo {
  readonly databaseUrl: string
  readonly dataDirectory: string
  readonly publicUrl: string
  /** A line for the terminal. */
  readonly report: (line: string) => void
}

/**
 * The demo company, once: what was cut off is gone on with, what is complete is left alone.
 * Answers where whoever scans it can see the showpiece among its tickets.
 */
export async function seedDemo({ databaseUrl, dataDirectory, publicUrl, report }: Demo): Promise<{ readonly codePath: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDirectory, PUBLIC_URL: publicUrl }
  const { ports, files, stop } = wire(readSettings(env))
  const stage = { ports, files }
  try {
    const complete = await findComplete(stage)
    if (complete) return { codePath: codePathOf(stage, complete) }
    report(`the demo company moves in with ${stories.length} tickets …`)
    await register(databaseUrl, ports.now())
    await setRules(stage, ports.now())
    await seedCalls(stage, ports.now())
    await seedCare(stage, ports.now())
    await seedVisits(stage, ports.now())
    await seedWithdrawals(stage, ports.now())
    await seedPatrol(stage, ports.now())
    await playAll(stage, ports.now())
    await seedRegistered(stage, ports.now())
    await moveAway(databaseUrl, ports.now())
    const played = await findComplete(stage)
    if (played === undefined) throw new Error('the demo company has played all its stories, and the last act is missing')
    return { codePath: codePathOf(stage, played) }
  } finally {
    await stop()
  }
}

async function register(databaseUrl: string, now: Instant): Promise<void> {
  const database = connect(databaseUrl)
  try {
    await registerCompany(database, now)
  } finally {
    await database.$client.end()
  }
}

/**
 * Whoever was late while the stories went on has been told then, as by the sweep of a running service.
 * The last act of the showpiece waits until everything else is there, so that it can say so.
 */
async function playAll(stage: Stage, now: Instant): Promise<void> {
  const beats = timelineOf(stories, now)
  const early = beats.find(({ receivedAt }) => receivedAt > now)
  if (early) throw new Error(`act ${early.index} of the story ${early.story.name} lies in the future`)
  for (const beat of [...beats.filter(beat => !isLast(beat)), ...beats.filter(isLast)]) {
    await sweepClocks(portsAt(stage, beat.receivedAt), strictRun, clocksAtOnce)
    await sweepVisits(portsAt(stage, beat.receivedAt), strictRun, clocksAtOnce)
    await playBeat(stage, beat)
    await stage.ports.outbox.drain(beat.receivedAt, messagesAtOnce)
  }
  await sweepClocks(portsAt(stage, now), strictRun, clocksAtOnce)
  await sweepVisits(portsAt(stage, now), strictRun, clocksAtOnce)
  await stage.ports.outbox.drain(now, messagesAtOnce)
  await readOldMessages(stage, now)
}

/** More clocks than run out between one thing and the next, and more messages than both bring. */
const clocksAtOnce = 100
const messagesAtOnce = 100

function isLast({ story, index }: Beat): boolean {
  return story === showpiece && index === showpiece.course.length
}

async function findComplete({ ports }: Stage): Promise<Ticket | undefined> {
  const record = await ports.tickets.loadForService(ticketIdOf(showpiece.name))
  const last = eventIdOf(showpiece.name, showpiece.course.length)
  return record?.events.some(({ id }) => id === last) ? evolve(record.events) : undefined
}

function codePathOf({ ports }: Stage, { id, codeVersion }: Ticket): string {
  return `/t/${ports.codes.tokenFor(id, codeVersion)}`
}
