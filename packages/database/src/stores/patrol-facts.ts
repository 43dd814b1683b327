import { meetingOutcomes, patrolProofs } from '@linying/domain'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { storedInstant } from '../stored-instant.js'
import { photoFacts, selectPhotos } from './photo-facts.js'

/** Community `c` as its posts need it, as JSON. */
export const selectPatrolCommunity = sql`json_build_object('id', c.id, 'organizationId', c.organization_id, 'name', c.name,
  'hotline', c.hotline, 'utcOffsetMinutes', c.utc_offset_minutes)`

export const patrolCommunity = z.object({
  id: z.string(),
  organizationId: z.string(),
  name: z.string(),
  hotline: z.string(),
  utcOffsetMinutes: z.number()
})

/** Slot `s` as JSON. */
export const selectSlot = sql`json_build_object('id', s.id, 'from', s.starts, 'to', s.ends, 'weekdays', s.weekdays,
  'since', s.since, 'until', s.until)`

export const slotFacts = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  weekdays: z.array(z.number()),
  since: z.string(),
  until: z.string().nullable()
})

/** Post `p` with every slot it ever had, as JSON. */
export const selectPost = sql`json_build_object('id', p.id, 'communityId', p.community_id, 'name', p.name, 'place', p.place,
  'proof', p.proof, 'topics', p.topics, 'codeVersion', p.code_version, 'codeHash', p.code_hash, 'closed', p.closed_at is not null, 'version', p.version,
  'slots', (select coalesce(json_agg(${selectSlot} order by s.starts, s.id), '[]')
    from patrol_slots s where s.community_id = p.community_id and s.post_id = p.id))`

export const postFacts = z.object({
  id: z.string(),
  communityId: z.string(),
  name: z.string(),
  place: z.string(),
  proof: z.enum(patrolProofs),
  topics: z.array(z.string()),
  codeVersion: z.number(),
  codeHash: z.string(),
  closed: z.boolean(),
  version: z.number(),
  slots: z.array(slotFacts)
})

/** Whether visit `v` is not one of which a manager has found that it never was: such a one counts nowhere. */
export const isNotVoid = sql`v.review <> 'void'`

/** Duty `d` with how many were met in it, as JSON. */
export const selectDuty = sql`json_build_object('id', d.id, 'postId', d.post_id, 'slotId', d.slot_id, 'day', d.day, 'personId', d.person_id,
  'personName', (select name from people where id = d.person_id), 'checkedInAt', d.checked_in_at, 'checkedOutAt', d.checked_out_at,
  'photos', ${selectPhotos(sql`duty_id = d.id`)},
  'photoMissing', d.expected_photos > (select count(*) from photos where duty_id = d.id and state = 'received'),
  'encounters', (select count(*) from patrol_encounters e join visits v on v.id = e.visit_id and ${isNotVoid}
    where e.community_id = d.community_id and e.duty_id = d.id),
  'registered', (select count(*) from patrol_encounters e join visits v on v.id = e.visit_id and ${isNotVoid}
    where e.community_id = d.community_id and e.duty_id = d.id and v.outcome = 'registered'))`

export const dutyFacts = z.object({
  id: z.string(),
  postId: z.string(),
  slotId: z.string(),
  day: z.string(),
  personId: z.string(),
  personName: z.string(),
  checkedInAt: storedInstant,
  checkedOutAt: storedInstant.nullable(),
  photoMissing: z.boolean(),
  photos: z.array(photoFacts),
  encounters: z.number(),
  registered: z.number()
})

/** Roster row `o` as JSON. */
export const selectRoster = sql`json_build_object('slotId', o.slot_id, 'day', o.day, 'personId', o.person_id,
  'personName', (select name from people where id = o.person_id))`

export const rosterFacts = z.object({ slotId: z.string(), day: z.string(), personId: z.string(), personName: z.string() })

/** Encounter `e` with its visit `v`, as JSON. */
export const selectEncounter = sql`json_build_object('visitId', v.id, 'dutyId', e.duty_id, 'at', v.at,
  'whom', coalesce((select value from visit_words w where w.event_id = v.id and w.field = 'whom'), ''), 'topic', coalesce(v.topic, ''),
  'outcome', v.outcome, 'roomLabel', (select label from rooms where community_id = v.community_id and id = v.room_id),
  'ticketId', v.ticket_id, 'ticketNumber', (select number from tickets where community_id = v.community_id and id = v.ticket_id))`

export const encounterFacts = z.object({
  visitId: z.string(),
  dutyId: z.string(),
  at: storedInstant,
  whom: z.string(),
  topic: z.string(),
  outcome: z.enum(meetingOutcomes),
  roomLabel: z.string().nullable(),
  ticketId: z.string().nullable(),
  ticketNumber: z.string().nullable()
})

/** Reminder `m` as JSON. */
export const selectReminder = sql`json_build_object('id', m.id, 'text', m.text, 'from', m.from_day, 'to', m.to_day)`

export const reminderFacts = z.object({ id: z.string(), text: z.string(), from: z.string(), to: z.string() })
