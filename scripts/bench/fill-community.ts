import { type Database, registrar } from '@linying/database'
import type { Viewer } from '@linying/usecases'
import { v5 } from 'uuid'
import { chanceFrom } from '../seed-demo/chance.js'

const inTheBeginning = '2015-01-01T00:00:00.000Z'
const organizationId = idOf('organization', 1)
export const communityId = idOf('community', 1)
const ofCommunity = { organizationId, communityId }
const agentId = idOf('person', 1)
export const agent: Viewer = { personId: agentId, side: 'staff', sessionId: agentId }

/** A company with one agent, thirty technicians and a thousand rooms. */
export async function foundCommunity(database: Database): Promise<void> {
  const books = registrar(database)
  const buildingId = idOf('building', 1)
  await books.addOrganizations([{ id: organizationId, code: 'bench', name: '测量物业' }])
  await books.addCommunities([{ id: communityId, organizationId, name: '测量小区', hotline: '4008001234' }])
  await books.addBuildings([{ id: buildingId, ...ofCommunity, name: '1栋' }])
  await books.addRooms(numbers(1_000).map(n => ({ id: idOf('room', n), ...ofCommunity, buildingId, label: `${1 + (n % 20)}栋${n}` })))
  await books.addPeople(numbers(31).map(n => ({ id: idOf('person', n), organizationId, name: `${surnames[n % surnames.length]}师傅${n}` })))
  const held = { heldFrom: inTheBeginning, department: null }
  await books.addPosts([{ id: idOf('post', 1), ...ofCommunity, ...held, personId: agentId, role: 'agent', badge: '1' }])
}

/** Tickets whose reports are put together from clauses of real ones, spread over ten years, half of them in somebody's hands. */
export async function addTickets(database: Database, count: number, clauses: readonly [string, ...string[]]): Promise<void> {
  const chance = chanceFrom(7)
  const text = () =>
    numbers(Math.round(chance.between(2, 6)))
      .map(() => chance.pick(clauses))
      .join('，')
  for (let first = 1; first <= count; first += batchSize) {
    const batch = numbers(Math.min(batchSize, count - first + 1)).map(n => {
      const number = first + n - 1
      return {
        id: idOf('ticket', number),
        event: idOf('event', number),
        number: `WX-9-${String(number).padStart(6, '0')}`,
        room: idOf('room', 1 + (number % 1_000)),
        technician: number % 2 === 0 ? idOf('person', 2 + (number % 30)) : null,
        minutes: Math.round(chance.between(0, 10 * 365 * 24 * 60)),
        text: text()
      }
    })
    await insert(database, JSON.stringify(batch))
  }
}

const batchSize = 1_000
const surnames = ['李', '王', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴']

function insert(database: Database, batch: string) {
  return database.execute(`
    with made as (
      select *, '${inTheBeginning}'::timestamptz + make_interval(mins => minutes) as reported_at
      from jsonb_to_recordset($batch$${batch}$batch$::jsonb)
        as made(id uuid, event uuid, number text, room uuid, technician uuid, minutes integer, text text)
    ), ticket as (
      insert into tickets (id, organization_id, community_id, number, kind, category, channel, status, room_id, joined_ids, technician_id,
        reported_at, updated_at, reopen_count, urge_count, photos_public, version, head_hash, code_hash, number_seal)
      select id, '${organizationId}', '${communityId}', number, 'repair', 'other', 'phone', 'closed', room, '{}', technician,
        reported_at, reported_at, 0, 0, false, 1, '', number, '' from made
    ), event as (
      insert into ticket_events (ticket_id, seq, id, organization_id, community_id, type, v, actor_as, audience, occurred_at, recorded_at,
        payload, words, prev_hash, hash)
      select id, 1, event, '${organizationId}', '${communityId}', 'TicketReported', 1, 'system', 'household', reported_at, reported_at,
        '{}', '{}', '', '' from made
    )
    insert into event_words (event_id, field, organization_id, community_id, salt, value)
    select event, 'text', '${organizationId}', '${communityId}', '', text from made`)
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function idOf(what: string, number: number): string {
  return v5(`${what} ${number}`, '6f8f5e2c-0c5b-4b8e-9d0e-2a1c3b4d5e6f')
}
