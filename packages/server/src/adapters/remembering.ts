/**
 * What follows from the same words is worked out once. Kept for as many as are looked at in a while: the oldest is forgotten first, and
 * merely worked out again.
 */
export function remembering<A extends readonly (string | number)[]>(most: number, workOut: (...of: A) => string): (...of: A) => string {
  const known = new Map<string, string>()
  return (...of) => {
    const name = of.join('\n')
    const kept = known.get(name)
    if (kept !== undefined) return kept
    const fresh = workOut(...of)
    known.set(name, fresh)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return fresh
  }
}
