import type { RefusalCode } from '@linying/domain'

/**
 * What whoever asked is told where a constraint is broken by what he asked for, although nothing that was read before spoke against it:
 * somebody was faster, or a check is missing. A save that expects it has an outcome of its own before this.
 */
export const refusedConstraints = {
  'ticket.id-taken': ['tickets_pkey', 'tickets_community_id_id_key'],
  'ticket.stale': ['ticket_events_pkey'],
  'ticket.not-there': ['calls_community_id_ticket_id_fkey', 'visits_community_id_ticket_id_fkey'],
  'event.id-used': [
    'ticket_events_id_key',
    'ticket_events_community_id_id_key',
    'event_words_pkey',
    'visit_events_id_key',
    'visit_events_community_id_id_key',
    'visit_words_pkey',
    'care_events_id_key',
    'care_events_community_id_id_key',
    'care_words_pkey'
  ],
  'technician.not-available': ['tickets_organization_id_technician_id_fkey'],
  'resident.unknown': [
    'tickets_organization_id_resident_id_fkey',
    'visits_organization_id_resident_id_fkey',
    'care_records_organization_id_resident_id_fkey'
  ],
  'person.unknown': ['tickets_organization_id_about_person_id_fkey', 'visits_organization_id_hidden_from_id_fkey'],
  'place.unknown': [
    'tickets_community_id_room_id_fkey',
    'tickets_community_id_public_place_id_fkey',
    'visits_community_id_room_id_fkey',
    'care_records_community_id_room_id_fkey'
  ],
  'photo.id-taken': ['photos_pkey'],
  'photo.too-many': ['photos_position_key'],
  'visit.id-taken': ['visits_pkey', 'visits_community_id_id_key', 'patrol_encounters_pkey'],
  'visit.stale': ['visit_events_pkey'],
  'gift.unknown': ['visits_community_id_gift_id_fkey'],
  'gift.out-of-stock': ['gifts_stock_check'],
  'gift.name-taken': ['gifts_name_key'],
  'care.id-taken': ['care_records_pkey', 'care_records_community_id_id_key'],
  'care.agreed-already': ['care_once_for_each'],
  'care.stale': ['care_events_pkey'],
  'care.no-plan': ['visits_community_id_plan_id_fkey'],
  'care.carer-unknown': ['care_records_organization_id_carer_id_fkey'],
  'call.id-taken': ['calls_pkey', 'calls_told_once'],
  'call.community-unknown': ['calls_organization_id_community_id_fkey'],
  'call.answerer-unknown': ['calls_organization_id_answered_by_id_fkey'],
  'call.upside-down': ['calls_check'],
  'call.nobody-answered': ['calls_check1'],
  'call.waiting-missing': ['calls_waiting_seconds_check'],
  'policy.matched-twice': ['policies_match'],
  'policy.minutes-missing': ['policies_minutes_check'],
  'patrol.id-taken': [
    'patrol_posts_pkey',
    'patrol_posts_community_id_id_key',
    'patrol_duties_pkey',
    'patrol_duties_community_id_id_key',
    'patrol_reminders_pkey'
  ],
  'patrol.slot-id-taken': ['patrol_slots_pkey', 'patrol_slots_community_id_id_key'],
  'patrol.name-taken': ['patrol_posts_name_key'],
  'patrol.hours-upside-down': ['patrol_slots_check'],
  'patrol.reminder-upside-down': ['patrol_reminders_check'],
  'patrol.person-unknown': ['patrol_roster_organization_id_person_id_fkey']
} as const satisfies Partial<Record<RefusalCode, readonly string[]>>
