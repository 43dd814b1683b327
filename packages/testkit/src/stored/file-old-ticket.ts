import { chainStart } from '@linying/domain'
import pg from 'pg'
import { digest } from '../digest.js'
import { zhou } from '../people/people.js'
import { usualReport } from '../tickets/usual-report.js'

const { organizationId, communityId, ticketId, eventId, occurredAt, text, rules } = usualReport

/** What a report said in the first version. */
const payload = {
  kind: 'repair',
  fault: 'water_leak',
  channel: 'mini_program',
  organizationId,
  communityId,
  roomId: null,
  publicPlaceId: null,
  residentId: null,
  photosPublic: false,
  appointments: [],
  expectedPhotos: 0,
  rules
}

/** A ticket as the first releases filed it, by rows of their schema: into a database that has come no further than migration 0007. */
export async function fileOldTicket(ownerUrl: string): Promise<void> {
  const open = {
    id: eventId,
    ticketId,
    seq: 1,
    type: 'TicketReported',
    v: 1,
    actor: { id: zhou.id, as: 'agent' },
    audience: 'public',
    occurredAt,
    recordedAt: occurredAt,
    payload,
    words: { text: digest.ofText(`salt${text}`) },
    prevHash: chainStart(ticketId, digest).hash
  }
  const hash = digest.ofJson(open)
  const said = [JSON.stringify(payload), JSON.stringify(open.words), open.prevHash, hash]
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(`insert into organizations values ($1, 'test', '测试物业')`, [organizationId])
  await client.query(`insert into communities (id, organization_id, name, hotline) values ($1, $2, '翠湖花园', '4008001234')`, [
    communityId,
    organizationId
  ])
  await client.query(
    `insert into tickets (id, organization_id, community_id, number, kind, fault, channel, status, joined_ids, reported_at, updated_at,
       reopen_count, urge_count, photos_public, version, head_hash, code_hash)
     values ($1, $2, $3, 'WX-2510-0001', 'repair', 'water_leak', 'mini_program', 'submitted', '{}', $4, $4, 0, 0, false, 1, $5, 'code')`,
    [ticketId, organizationId, communityId, occurredAt, hash]
  )
  await client.query(
    `insert into ticket_events (ticket_id, seq, id, organization_id, community_id, type, v, actor_id, actor_as, audience, occurred_at,
       recorded_at, payload, words, prev_hash, hash)
     values ($1, 1, $2, $3, $4, 'TicketReported', 1, $5, 'agent', 'public', $6, $6, $7, $8, $9, $10)`,
    [ticketId, eventId, organizationId, communityId, zhou.id, occurredAt, ...said]
  )
  await client.query(`insert into event_words values ($1, 'text', $2, $3, 'salt', $4)`, [eventId, organizationId, communityId, text])
  await client.end()
}
