import { type Instant, plusMinutes } from '@linying/domain'
import { aTicket, changeOfCourse, patientlyTo, setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import type { Database } from '../connect.js'
import { clockStore } from './clock-store.js'
import { ticketStore } from './ticket-store.js'

const ticketCount = 700
/** One hour after the first promises were due, some of the ladder's levels are still to come. */
const firstRound = '2026-11-22T05:00:00.000Z'
const secondRound = '2026-11-22T09:00:00.000Z'

const mortals = 6
/** Counted, not timed: when all have struck the sweepers get on, however slow the machine is. */
const killsWithin = 16
const killsFromOutside = 16

let given: ThrowAwayDatabase
let owner: Database
const ended = new AbortController()

beforeAll(async () => {
  given = await throwAwayDatabase()
  owner = given.owner
  await setUpCommunity(given.database)
  const complaint = aTicket({ kind: 'complaint', category: 'public_area', complaint: { severity: 'major', aboutPersonId: null } })
  await ticketStore(given.database).create(changeOfCourse(complaint), null)
  await fill()
})

afterAll(async () => {
  ended.abort()
  await given.close()
})

test('eight sweepers, killed again and again under clocks that go back, tell each warning, breach and level exactly once', async () => {
  for (const now of [firstRound, secondRound]) {
    const lost = await sweptByMany(now)

    expect(lost.killed).toBeGreaterThanOrEqual(killsWithin)
    expect(lost.killed).toBeLessThanOrEqual(killsWithin + killsFromOutside)
    expect(lost.crashed).toBeGreaterThan(5)
    expect(await wronglyTold(now)).toEqual([])
    expect(await wronglyKept(now)).toEqual([])
  }
})

/** What was told is what has come, and each is in the outbox once. Answers what is missing (-1), too much or there twice (above 1). */
async function wronglyTold(now: Instant): Promise<unknown[]> {
  const { rows } = await owner.execute(sql`
    with expected as (
      select ticket_id, metric, round, place - 1 as level from clocks, unnest(alarm_at) with ordinality as alarm(at, place)
      where ended_at is null and paused_at is null and at <= ${now} and (place = 1 or due_at < ${now})
    ), told as (
      select a.ticket_id, a.metric, a.round, a.level, count(*)::integer as times
      from clock_alarms a join outbox o on o.alarm_id = a.id and o.recipients = a.recipients group by 1, 2, 3, 4
    )
    select *, coalesce(times, -1) as times from expected full join told using (ticket_id, metric, round, level)
    where expected.ticket_id is null or times is distinct from 1`)
  return rows
}

async function wronglyKept(now: Instant): Promise<unknown[]> {
  const { rows } = await owner.execute(sql`
    select * from clocks c where ended_at is null and paused_at is null and (
      told <> (select count(*) from clock_alarms a where (a.ticket_id, a.metric, a.round) = (c.ticket_id, c.metric, c.round))
      or broken_at is distinct from case when due_at < ${now} then due_at end)`)
  return rows
}

/** Six are killed, some in the midst of their work and others at any moment from outside; two crash by themselves before they are through. */
async function sweptByMany(now: Instant): Promise<{ readonly killed: number; readonly crashed: number }> {
  await owner.execute(sql`alter sequence turns_of_mortals restart`)
  const sweepers = Array.from({ length: 8 }, (_, number) => patientlyTo(namedUrl(number < mortals ? 'mortal' : 'faulty')))
  const over = new AbortController()
  const signal = AbortSignal.any([over.signal, ended.signal])
  const all = sweepers.map((database, number) => turnsLost(number < mortals ? sweep : crash, database, now, signal))
  try {
    const swept = Promise.all(all).finally(() => over.abort())
    const [lost] = await Promise.all([swept, killAgain(signal)])
    while ((await sweep(owner, now)) > 0) ended.signal.throwIfAborted()
    return { killed: sum(lost.slice(0, mortals)), crashed: sum(lost.slice(mortals)) }
  } finally {
    over.abort()
    await Promise.allSettled(all)
    await Promise.all(sweepers.map(({ $client }) => $client.end()))
  }
}

/** Sweeps until three turns in a row have found nothing. Throws what fails oftener than kills and crashes can make it fail. */
async function turnsLost(take: typeof crash, database: Database, now: Instant, signal: AbortSignal): Promise<number> {
  let lost = 0
  for (let turn = 0, idle = 0; idle < 3; turn += 1) {
    signal.throwIfAborted()
    const isBack = turn % 3 === 2
    try {
      const found = await take(database, isBack ? plusMinutes(now, -200) : now, turn)
      if (!isBack) idle = found === 0 ? idle + 1 : 0
    } catch (error) {
      lost += 1
      if (lost > killsWithin + killsFromOutside + (turn + 1) / 2) throw error
    }
  }
  return lost
}

function sweep(database: Database, now: Instant): Promise<number> {
  return clockStore(database).sweep(now, 25)
}

/** Every second time it is through with its statement and fails before it is committed. */
function crash(database: Database, now: Instant, turn: number): Promise<number> {
  return database.transaction(async within => {
    const found = await sweep(within as unknown as Database, now) // the store only executes
    if (turn % 2 === 1) throw new Error('crashed before the end')
    return found
  })
}

/** Whoever is at work at a moment that nobody has chosen. */
async function killAgain(signal: AbortSignal): Promise<void> {
  for (let struck = 0; struck < killsFromOutside && !signal.aborted; ) {
    const { rowCount } = await owner.execute(sql`
      select pg_sleep(random() * 0.02), pg_terminate_backend(pid) from (
        select pid from pg_stat_activity
        where datname = current_database() and application_name = 'mortal' and state = 'active' order by random() limit 1
      ) victim`)
    struck += rowCount ?? 0
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function namedUrl(name: string): string {
  const url = new URL(given.ownerUrl)
  url.searchParams.set('application_name', name)
  return url.href
}

/** Some thousand clocks of complaints within six hours, a tenth of them paused or over, and sweeps that are killed at both ends of their work. */
async function fill(): Promise<void> {
  await owner.execute(sql`
    insert into tickets select (jsonb_populate_record(t, jsonb_build_object(
      'id', gen_random_uuid(), 'number', 'X-' || n, 'code_hash', 'x' || n))).*
    from tickets t, generate_series(1, ${ticketCount}::integer) n`)
  await owner.execute(sql`
    insert into clocks select (jsonb_populate_record(c, jsonb_build_object('ticket_id', t.id,
      'due_at', c.due_at + late, 'warn_at', c.warn_at + late, 'alarm_at', array(select at + late from unnest(c.alarm_at) at),
      'paused_at', case when n % 20 = 0 then c.start_at end,
      'ended_at', case when n % 20 = 1 then c.start_at end, 'ended', case when n % 20 = 1 then 'met' end))).*
    from clocks c, (
      select id, n, make_interval(mins => (n * 37 % 360)::integer) as late
      from (select id, row_number() over (order by id) as n from tickets) numbered
    ) t where t.id <> c.ticket_id`)
  await owner.execute(sql`create sequence turns_of_mortals`)
  await owner.execute(sql`
    create function fall_or_dawdle() returns trigger language plpgsql as $$
    declare turn integer;
    begin
      if current_setting('application_name') = 'mortal' then
        if tg_when = 'BEFORE' then perform nextval('turns_of_mortals'); end if;
        turn := currval('turns_of_mortals');
        if turn <= ${sql.raw(String(2 * killsWithin))} and turn % 4 = tg_argv[0]::integer then perform pg_terminate_backend(pg_backend_pid()); end if;
      end if;
      perform pg_sleep(random() * 0.01);
      return null;
    end $$`)
  await owner.execute(sql`create trigger early before insert on outbox for each statement execute function fall_or_dawdle(0)`)
  await owner.execute(sql`create trigger late after insert on outbox for each statement execute function fall_or_dawdle(2)`)
  await owner.execute(sql`analyze`)
}
