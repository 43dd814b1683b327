/** Somebody who works or has worked in the community. */
export interface Colleague {
  readonly id: string
  readonly name: string
  readonly badge: string
}

/**
 * Whom of the staff a complaint means with its words: by the whole name, the badge behind 工号, or a surname with 师傅; null where
 * nobody or more than one is meant. So what a resident writes is enough to hide the complaint from that person.
 * Our decision, 2026-11.
 */
export function personMeant(words: string, staff: readonly Colleague[]): string | null {
  const closely = staff.filter(({ name, badge }) => words.includes(name) || hasBadge(words, badge))
  return (
    onlyOneOf(closely) ?? (closely.length === 0 ? onlyOneOf(staff.filter(({ name }) => words.includes(`${name.charAt(0)}师傅`))) : null)
  )
}

/** 工号 A1 is not 工号 A11. */
function hasBadge(words: string, badge: string): boolean {
  const said = words.matchAll(/工号[\s:：是]*([0-9A-Za-z-]+)/g)
  return [...said].some(([, number]) => number?.toUpperCase() === badge.toUpperCase())
}

/** The same person may hold several posts. */
function onlyOneOf(meant: readonly Colleague[]): string | null {
  const [first] = meant
  return first !== undefined && meant.every(({ id }) => id === first.id) ? first.id : null
}
