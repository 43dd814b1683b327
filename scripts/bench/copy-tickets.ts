import type { Ports } from '@linying/server'
import pg from 'pg'
import { v7 } from 'uuid'
import { households, residentIdOf, roomIdOf, technicianIdOf } from './company.js'

export interface Copy {
  readonly id: string
  /** Among whose tickets it is. */
  readonly household: number
  /** Who sees to it, where somebody does. */
  readonly technicianId: string
  /** What its QR code carries. */
  readonly token: string
}

const minutesApart = 5

/**
 * As many tickets like the model, each five minutes older than the one before, spread over the households.
 * Their chains do not verify, which nobody who reads or continues them asks.
 */
export async function copyTickets(
  ownerUrl: string,
  modelId: string,
  count: number,
  { codes }: Pick<Ports, 'codes'>
): Promise<readonly Copy[]> {
  const copies = Array.from({ length: count }, (_, index): Copy => {
    const id = v7()
    const household = (index % households) + 1
    return { id, household, technicianId: technicianIdOf(household), token: codes.tokenFor(id, 1) }
  })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    // rows like these have been checked once; a hundred thousand times costs minutes
    await client.query('set session_replication_role = replica')
    await client.query('create temp table copies (n integer, id uuid, code_hash text, room_id uuid, resident_id uuid, technician_id uuid)')
    await client.query(
      'insert into copies select row_number() over (), * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[])',
      [
        copies.map(({ id }) => id),
        copies.map(({ token }) => codes.hashOf(token)),
        copies.map(({ household }) => roomIdOf(household)),
        copies.map(({ household }) => residentIdOf(household)),
        copies.map(({ technicianId }) => technicianId)
      ]
    )
    for (const statement of statements) await client.query(statement, [modelId])
  } finally {
    await client.end()
  }
  return copies
}

const earlier = `c.n * interval '${minutesApart} minutes'`
/** One id of the model and one copy give one new id, a UUID of version 8: of our own making. */
const idFor = (modelId: string) => `overlay(overlay(md5(c.id::text || ${modelId}) placing '8' from 13) placing '8' from 17)::uuid`

const statements = [
  `insert into tickets select (jsonb_populate_record(t, jsonb_build_object('id', c.id, 'number', left(t.kind, 1) || right(t.number, 2) || c.n,
     'code_hash', c.code_hash, 'room_id', c.room_id, 'resident_id', c.resident_id,
     'technician_id', case when t.technician_id is not null then c.technician_id end,
     'reported_at', t.reported_at - ${earlier}, 'updated_at', t.updated_at - ${earlier}))).*
   from tickets t, copies c where t.id = $1`,
  `insert into ticket_events select (jsonb_populate_record(e, jsonb_build_object('id', ${idFor('e.id')}, 'ticket_id', c.id,
     'actor_id', case e.actor_as when 'household' then c.resident_id when 'assignee' then c.technician_id else e.actor_id end,
     'occurred_at', e.occurred_at - ${earlier}, 'recorded_at', e.recorded_at - ${earlier},
     'payload', case e.type when 'TicketReported' then e.payload || jsonb_build_object('roomId', c.room_id, 'residentId', c.resident_id)
       when 'TicketAssigned' then e.payload || jsonb_build_object('technicianId', c.technician_id) else e.payload end))).*
   from ticket_events e, copies c where e.ticket_id = $1`,
  `insert into event_words select (jsonb_populate_record(w, jsonb_build_object('event_id', ${idFor('w.event_id')}))).*
   from ticket_events e join event_words w on w.event_id = e.id, copies c where e.ticket_id = $1`,
  `insert into photos select (jsonb_populate_record(p, jsonb_build_object('id', ${idFor('p.id')}, 'ticket_id', c.id,
     'for_event', ${idFor('p.for_event')}))).*
   from photos p, copies c where p.ticket_id = $1`,
  `insert into search_entries select c.id, s.organization_id, s.community_id, s.matter, s.names, s.pieces
   from search_entries s, copies c where s.ticket_id = $1`,
  // what the household was told of it
  `insert into inbox_items (id, organization_id, community_id, person_id, side, type, ticket_id, event_id, happened_at)
   select ${idFor('e.id')}, e.organization_id, e.community_id, c.resident_id, 'resident', e.type, c.id, ${idFor('e.id')}, e.recorded_at - ${earlier}
   from ticket_events e, copies c where e.ticket_id = $1
     and e.type in ('TicketAccepted', 'TicketAssigned', 'TechnicianDeparted', 'TechnicianArrived', 'StepRecorded')`,
  `insert into idempotency_keys (person_id, key, request_hash, ticket_id, created_at)
   select c.resident_id, c.id, t.id, c.id, now() from tickets t, copies c where t.id = $1`
]
