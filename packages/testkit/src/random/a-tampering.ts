import fc from 'fast-check'

/** What somebody who owns the database does to the record behind its triggers, or to the store of photos. */
export type Tampering =
  /** One column of one row says something else. */
  | {
      readonly what: 'edit'
      readonly table: EditedTable
      readonly row: number
      readonly column: number
      readonly how: EditHow
      readonly number: number
    }
  /** Two rows exchange what stands in one column. */
  | { readonly what: 'exchange'; readonly table: EditedTable; readonly row: number; readonly other: number; readonly column: number }
  /** An event says something else, and its own hash was reckoned anew. */
  | { readonly what: 'forge'; readonly chain: Chain; readonly row: number; readonly number: number }
  | { readonly what: 'cut'; readonly chain: Chain; readonly row: number; readonly from: CutFrom; readonly hidden: CutHidden }
  /** Two events take each other's place, in one chain or between two. */
  | { readonly what: 'swap'; readonly chain: Chain; readonly row: number; readonly other: number; readonly within: boolean }
  /** A chain, or its second half, from its end to its beginning. */
  | { readonly what: 'reorder'; readonly chain: Chain; readonly row: number; readonly half: boolean }
  /** What hangs on one thing hangs on another. */
  | { readonly what: 'move'; readonly table: MovedTable; readonly row: number; readonly to: number }
  | { readonly what: 'insert'; readonly table: InsertedTable; readonly row: number }
  | { readonly what: 'remove'; readonly table: RemovedTable; readonly row: number }
  /** All of a ticket, visit or consent, with whatever hangs on it. */
  | { readonly what: 'whole'; readonly chain: Chain; readonly row: number }
  | { readonly what: 'photo-bytes'; readonly row: number; readonly how: PhotoHow }

export const chains = ['ticket', 'visit', 'care'] as const
export type Chain = (typeof chains)[number]

const editHows = ['another', 'emptied', 'of-another-row', 'one-leaf'] as const
export type EditHow = (typeof editHows)[number]

const cutFroms = ['end', 'middle', 'start'] as const
type CutFrom = (typeof cutFroms)[number]

/** Whether the row was made to know the last event that is left, and the rest was counted anew. */
const cutHiddens = ['not', 'head', 'numbers'] as const
type CutHidden = (typeof cutHiddens)[number]

const photoHows = ['another', 'gone', 'one-bit', 'exchanged'] as const
export type PhotoHow = (typeof photoHows)[number]

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
  'clocks',
  'ticket_counters',
  'erased_items'
] as const
export type EditedTable = (typeof editedTables)[number]

const movedTables = ['event_words', 'visit_words', 'care_words', 'photos', 'clocks', 'visits'] as const
export type MovedTable = (typeof movedTables)[number]

const insertedTables = [
  'ticket_events',
  'visit_events',
  'care_events',
  'event_words',
  'visit_words',
  'care_words',
  'photos',
  'tickets',
  'visits',
  'clocks'
] as const
export type InsertedTable = (typeof insertedTables)[number]

const removedTables = [...editedTables, 'erasures'] as const
export type RemovedTable = (typeof removedTables)[number]

/** What is all of a row: two that exchange a column are the same two. */
const sayNothingElse: readonly EditedTable[] = ['ticket_counters', 'erased_items']

const number = fc.nat(9999)
const ofChain = fc.constantFrom(...chains)
const ofTable = fc.constantFrom(...editedTables)

/** A deed of one kind, as often as its weight says. */
function kind<const What extends Tampering['what']>(weight: number, what: What, rest: RestOf<What>) {
  return { weight, arbitrary: fc.record({ what: fc.constant(what), ...rest }) as unknown as fc.Arbitrary<Tampering> } // rest is the rest of it
}

type RestOf<What> = {
  readonly [F in keyof Omit<Extract<Tampering, { what: What }>, 'what'>]: fc.Arbitrary<Extract<Tampering, { what: What }>[F]>
}

export const aTampering: fc.Arbitrary<Tampering> = fc.oneof(
  kind(10, 'edit', { table: ofTable, row: number, column: number, how: fc.constantFrom(...editHows), number }),
  kind(6, 'exchange', {
    table: fc.constantFrom(...editedTables.filter(table => !sayNothingElse.includes(table))),
    row: number,
    other: number,
    column: number
  }),
  kind(2, 'forge', { chain: ofChain, row: number, number }),
  kind(5, 'cut', { chain: ofChain, row: number, from: fc.constantFrom(...cutFroms), hidden: fc.constantFrom(...cutHiddens) }),
  kind(3, 'swap', { chain: ofChain, row: number, other: number, within: fc.boolean() }),
  kind(1, 'reorder', { chain: ofChain, row: number, half: fc.boolean() }),
  kind(2, 'move', { table: fc.constantFrom(...movedTables), row: number, to: number }),
  kind(2, 'insert', { table: fc.constantFrom(...insertedTables), row: number }),
  kind(4, 'remove', { table: fc.constantFrom(...removedTables), row: number }),
  kind(1, 'whole', { chain: ofChain, row: number }),
  kind(2, 'photo-bytes', { row: number, how: fc.constantFrom(...photoHows) })
)
