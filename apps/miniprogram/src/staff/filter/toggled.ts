/**
 * One choice made, or taken back where it was made already.
 * `leaning`: what means nothing any more once that is chosen anew, like the people of another community.
 */
export function toggled<F extends object>(
  filter: F,
  choice: Partial<F>,
  leaning: { readonly [N in keyof F]?: readonly (keyof F)[] }
): Partial<F> {
  const chosen = namesIn(choice)
  const isTakenBack = chosen.every(name => name in filter && filter[name] === choice[name])
  const rest: Partial<F> = { ...filter }
  for (const name of chosen.flatMap(name => [name, ...(leaning[name] ?? [])])) delete rest[name]
  return isTakenBack ? rest : { ...rest, ...choice }
}

function namesIn<F extends object>(choice: Partial<F>): readonly (keyof F)[] {
  const names: (keyof F)[] = []
  for (const name in choice) names.push(name)
  return names
}
