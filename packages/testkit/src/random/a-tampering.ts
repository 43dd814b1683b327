import fc from 'fast-check'

/** What somebody who owns the database does to the record behind its triggers, or to the store of photos. */
export type Tampering =
  | { readonly what: 'edit'; readonly table: EditedTable; readonly row: number; readonly column: number; readonly how: number }
  | { readonly what: 'cut'; readonly chain: Chain; readonly row: number; readonly from: 'end' | 'middle' | 'start' }
  | { readonly what: 'swap'; readonly chain: Chain; readonly row: number; readonly other: number; readonly within: boolean }
  | { readonly what: 'remove'; readonly table: RemovedTable; readonly row: number }
  | { readonly what: 'whole-ticket'; readonly row: number }
  | { readonly what: 'photo-bytes'; readonly row: number; readonly gone: boolean }

export const chains = ['ticket', 'visit', 'care'] as const
export type Chain = (typeof chains)[number]

export const editedTables = [
  'ticket_events',
  'visit_events',
  'care_events',
  'event_words',
  'visit_words',
  'care_words',
  'photos',
  'tickets',
  'visits',
  'care_records',
  'clocks'
] as const
export type EditedTable = (typeof editedTables)[number]

const removedTables = [
  'event_words',
  'visit_words',
  'care_words',
  'photos',
  'clocks',
  'ticket_events',
  'visit_events',
  'care_events'
] as const
export type RemovedTable = (typeof removedTables)[number]

const number = fc.nat(9999)

export const aTampering: fc.Arbitrary<Tampering> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      what: fc.constant('edit' as const),
      table: fc.constantFrom(...editedTables),
      row: number,
      column: number,
      how: number
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('cut' as const),
      chain: fc.constantFrom(...chains),
      row: number,
      from: fc.constantFrom('end' as const, 'end' as const, 'middle' as const, 'start' as const)
    })
  },
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('swap' as const),
      chain: fc.constantFrom(...chains),
      row: number,
      other: number,
      within: fc.boolean()
    })
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('remove' as const), table: fc.constantFrom(...removedTables), row: number }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('whole-ticket' as const), row: number }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('photo-bytes' as const), row: number, gone: fc.boolean() }) }
)
