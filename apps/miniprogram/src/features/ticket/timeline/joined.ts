interface Part<E> {
  readonly items: readonly E[]
  readonly before: number | null
}

/**
 * Parts that were loaded, continued by what has happened since. Undefined where they do not meet any more, since more has happened than comes
 * at a time: then the newest part stands alone.
 */
export function joined<E extends { readonly id: string }>(loaded: Part<E>, newest: readonly E[]): Part<E> | undefined {
  const known = new Set(loaded.items.map(({ id }) => id))
  if (newest.length > 0 && !newest.some(({ id }) => known.has(id))) return undefined
  // the newest part tells it as it is now: a photo may have come meanwhile
  return { ...loaded, items: [...new Map([...loaded.items, ...newest].map(entry => [entry.id, entry])).values()] }
}
