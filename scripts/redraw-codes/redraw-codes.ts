import type { CodeSubject, DrawnCodes } from '@linying/database'
import type { Ports } from '@linying/server'

export interface Redrawn {
  readonly tickets: number
  /** Community and name of each post whose code has to be printed again. */
  readonly posts: readonly string[]
}

const pageSize = 1000
const first = '00000000-0000-0000-0000-000000000000'

/**
 * Draws every code with the present key that was drawn with another one: what was printed of it opens nothing from then on. Safe to run
 * again, and beside the running service. A dry run says how many there are.
 */
export async function redrawCodes(
  { codes, patrolCodes }: Pick<Ports, 'codes' | 'patrolCodes'>,
  drawn: DrawnCodes,
  isDry: boolean
): Promise<Redrawn> {
  const tickets = await redrawAll('ticket', codes, drawn, isDry)
  return { tickets: tickets.length, posts: await redrawAll('post', patrolCodes, drawn, isDry) }
}

type Codes = Pick<Ports['codes'], 'tokenFor' | 'hashOf'>

async function redrawAll(subject: CodeSubject, { tokenFor, hashOf }: Codes, drawn: DrawnCodes, isDry: boolean): Promise<readonly string[]> {
  const names: string[] = []
  let page = await drawn.after(subject, first, pageSize)
  while (page.length > 0) {
    const old = page.flatMap(({ id, version, hash, name }) => {
      const to = hashOf(tokenFor(id, version))
      return to === hash ? [] : [{ id, name, from: hash, to }]
    })
    if (!isDry && old.length > 0) await drawn.redraw(subject, old)
    names.push(...old.map(({ name }) => name))
    page = await drawn.after(subject, page.at(-1)?.id ?? first, pageSize)
  }
  return names
}
