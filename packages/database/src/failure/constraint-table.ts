import type { RefusalCode } from '@linying/domain'
import { ourConstraints } from './our-constraints.js'
import { refusedConstraints } from './refused-constraints.js'

type NamesIn<Table extends Readonly<Record<string, readonly string[]>>> = Table[keyof Table][number]

/** Every primary key, unique constraint, foreign key and check of the schema. */
export type ConstraintName = NamesIn<typeof refusedConstraints> | NamesIn<typeof ourConstraints>

/** A rule's no, or the reason why only a mistake of ours can break it. */
export type ConstraintOutcome = { readonly refusal: RefusalCode } | { readonly ours: keyof typeof ourConstraints }

/** What becomes of whoever meets it, for every constraint; a test holds the table to the schema, so that a new one needs its row. */
export const constraintTable: ReadonlyMap<string, ConstraintOutcome> = new Map([
  ...entries(refusedConstraints, refusal => ({ refusal })),
  ...entries(ourConstraints, ours => ({ ours }))
])

function entries<Key extends string>(
  table: Readonly<Record<Key, readonly string[]>>,
  outcomeOf: (key: Key) => ConstraintOutcome
): readonly (readonly [string, ConstraintOutcome])[] {
  const keys = Object.keys(table) as Key[] // the keys of a constant are its own
  return keys.flatMap(key => table[key].map(name => [name, outcomeOf(key)] as const))
}
