import { type Action, actionRow, type Bring, type Kind, type Side } from '@linying/domain'

/** What a form asks this side for. The household speaks for itself, and what it writes is for everybody concerned. */
export function askedFor(kind: Kind, action: Action, side: Side): readonly Bring[] {
  const brings = actionRow(kind, action)?.brings ?? []
  return side === 'staff' ? brings : brings.filter(bring => !onlyStaff.has(bring))
}

const onlyStaff: ReadonlySet<Bring> = new Set(['audience', 'contact-if-reported'])
