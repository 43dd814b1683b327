/** What a check or a run of tests came to. */
export type Outcome = {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
  /** What failed, by name, for whoever sees only the end. */
  readonly failures?: readonly string[]
  readonly remark?: string
}

/** The table for people, and the last line for whoever reads only that. */
export function summarize(outcomes: readonly Outcome[]): { readonly text: string; readonly green: boolean } {
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0)
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0)
  const lines = outcomes.flatMap(outcome => [line(outcome), ...(outcome.failures ?? []).map(failure => `    ✗ ${failure}`)])
  return { text: ['', ...lines, `${passed} passed, ${failed} failed`].join('\n'), green: failed === 0 && passed > 0 }
}

function line({ name, passed, failed, seconds, remark }: Outcome): string {
  const mark = failed === 0 && passed > 0 ? '✓' : '✗'
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`
  return `${mark} ${name.padEnd(34)} ${counts.padEnd(24)} ${`${seconds.toFixed(0)} s`.padStart(6)}${remark ? `  ${remark}` : ''}`
}
