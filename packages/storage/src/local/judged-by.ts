type Verdict = { readonly kind: 'allowed' } | { readonly kind: 'refused'; readonly code: string }

/**
 * What whoever signed it says of a form or link; where nobody did, that it is forged. There are several keys while one is replaced: what was
 * signed with the one before has not run out yet.
 */
export function judgedBy<Key, V extends Verdict>(keys: readonly [Key, ...Key[]], judge: (key: Key) => V): V {
  const [present, ...before] = keys
  const verdict = judge(present)
  const [next, ...rest] = before
  return next !== undefined && isForged(verdict) ? judgedBy([next, ...rest], judge) : verdict
}

function isForged(verdict: Verdict): boolean {
  return verdict.kind === 'refused' && verdict.code.endsWith('.forged')
}
