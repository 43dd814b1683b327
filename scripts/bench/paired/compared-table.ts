import { table } from '../cost-table.js'
import type { Compared } from './compare.js'
import { judge, type PairedRatio } from './paired-ratio.js'

/** By how much a call may become dearer before somebody has to say why. */
const allowed = 1.03

/** What every call costs now, how many times what it cost before, and whether that is more than it may be. */
export function comparedTable(compared: readonly Compared[]): string {
  const columns = ['', 'app CPU ms', 'db CPU ms', 'app', 'db', 'both', '95 %', `by > ${((allowed - 1) * 100).toFixed(0)} %`]
  return table([
    columns,
    ...compared.map(({ name, appMs, databaseMs, app, database, both }) => [
      name,
      appMs.toFixed(3),
      databaseMs.toFixed(3),
      ...[app, database, both].map(({ median }) => times(median)),
      between(both),
      judge(both, allowed)
    ])
  ])
}

function between({ low, high }: PairedRatio): string {
  return `${low.toFixed(3)}–${high.toFixed(3)}`
}

function times(ratio: number): string {
  return `${ratio.toFixed(3)} ×`
}
