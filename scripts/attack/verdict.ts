/** One bound of one attack, and what was seen. */
export interface Verdict {
  readonly attack: string
  readonly bound: string
  readonly seen: string
  readonly held: boolean
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = [
    ['', 'attack', 'bound', 'seen'],
    ...verdicts.map(({ attack, bound, seen, held }) => [held ? '✓' : '✗', attack, bound, seen])
  ]
  const widths = [0, 1, 2].map(column => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}
