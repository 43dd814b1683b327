import pg from 'pg'
import { communityId, residentIdOf } from './company.js'

/** How many people hold visits. */
const visitors = 50
/** How many people are visited. */
const residents = 20_000
const atMost = 350_000

/** As many visits of the bench's community, one every five minutes before `now`; of a hundred eight wait for their review and one for an answer. */
export async function fillVisits(ownerUrl: string, count: number, now: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  // rows like these need no check, which a million times costs minutes
  await client.query('set session_replication_role = replica')
  for (let first = 1; first <= count; first += atMost) {
    await client.query(`create temp table made as
      select n, ${idFor("'visit ' || n")} as id, '${now}'::timestamptz - n * interval '5 minutes' as at,
        case when n % 100 < 8 then 'waiting' when n % 100 = 8 then 'sent_back' when n % 1000 = 9 then 'void' else 'approved' end as review
      from generate_series(${first}, ${Math.min(count, first + atMost - 1)}) n`)
    for (const statement of statements) await client.query(statement)
    await client.query('drop table made')
  }
  await client.query('vacuum analyze')
  await client.query('checkpoint')
  await client.end()
}

/** A UUID of version 8: of our own making. */
function idFor(what: string): string {
  return `overlay(overlay(md5(${what}) placing '8' from 13) placing '8' from 17)::uuid`
}

const ids = `'{${Array.from({ length: visitors }, (_, index) => residentIdOf(index + 1)).join(',')}}'::uuid[]`

const statements = [
  `insert into visits (id, organization_id, community_id, kind, method, at, outcome, visitor_id, resident_id, held_at, updated_at, review, denial,
     review_due_at, answer_due_at, due_at, version, head_hash)
   select m.id, c.organization_id, c.id, (array['return', 'care', 'patrol'])[1 + n % 3], 'on_site', m.at,
     case when n % 50 = 0 then 'needs_help' else 'well' end, (${ids})[1 + n % ${visitors}],
     case when n % ${residents} = 0 then '${residentIdOf(1)}'::uuid else ${idFor(`'resident ' || n % ${residents}`)} end, m.at, m.at, m.review,
     case when n % 10000 = 1 then 'open' else 'none' end, case when m.review = 'waiting' then m.at + interval '2 days' end,
     case when m.review = 'sent_back' then m.at + interval '1 day' end,
     case m.review when 'waiting' then m.at + interval '2 days' when 'sent_back' then m.at + interval '1 day' end, 1, ''
   from made m cross join communities c where c.id = '${communityId}'`,
  `insert into visit_events (visit_id, seq, id, organization_id, community_id, type, v, actor_id, actor_as, audience, occurred_at, recorded_at,
     payload, words, prev_hash, hash)
   select v.id, 1, v.id, v.organization_id, v.community_id, 'VisitHeld', 1, v.visitor_id, 'agent', 'household', v.at, v.at, '{}', '{}', '', ''
   from made join visits v using (id)`,
  `insert into visit_words (event_id, field, organization_id, community_id, salt, value)
   select v.id, field, v.organization_id, v.community_id, '', value
   from made join visits v using (id), (values ('whom', '王秀兰'), ('said', '身体挺好，就是楼道灯有点暗。')) said(field, value)`
]
