import type { EditedTable } from '../../random/a-tampering.js'

/** Columns that follow from nothing on record, and why: an audit has nothing to hold them against. */
export const standAlone: Readonly<Partial<Record<EditedTable, Readonly<Record<string, string>>>>> = {
  photos: {
    check_state: 'the platform’s verdict',
    content_type: 'of the shown copy',
    width: 'of the shown copy',
    height: 'of the shown copy',
    position: 'the place among photos of one event',
    expected_at: 'when a form was given out',
    received_at: 'the event says when',
    visit_id: 'whose it is says the chain',
    duty_id: 'whose it is says the chain'
  },
  clocks: { told: 'the sweep’s own', broken_at: 'seen by a sweep' },
  ticket_counters: { organization_id: 'whose it is says the community' }
}
