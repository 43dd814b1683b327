import type { Cost, Measured } from './measure.js'

const columns = ['', 'req/s', 'p50 ms', 'p95 ms', 'app CPU ms', 'db CPU ms', 'statements', 'trips', 'bytes'] as const

/** What was measured, service above floor, and how many times the floor the service costs. */
export function costTable(measured: readonly Measured[]): string {
  const rows = measured.flatMap(one => [
    [one.name, ...figures(one.app), decimal(one.statements, 2), decimal(one.trips, 2), String(one.bytes)],
    ['  floor', ...figures(one.floor), '', '', ''],
    ['  times the floor', '', '', '', ratio(one.timesTheFloor.app), ratio(one.timesTheFloor.database)]
  ])
  return table([columns, ...rows])
}

/** The first row heads the others; the first column is words, the rest figures. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map(row => row[index]?.length ?? 0)))
  return rows.map(row => row.map((cell, index) => pad(cell, widths[index] ?? 0, index)).join('  ')).join('\n')
}

function pad(cell: string, width: number, index: number): string {
  return index === 0 ? cell.padEnd(width) : cell.padStart(width)
}

function figures({ perSecond, p50Ms, p95Ms, appCpuMs, databaseCpuMs }: Cost): readonly string[] {
  return [decimal(perSecond, 0), decimal(p50Ms, 2), decimal(p95Ms, 2), decimal(appCpuMs, 3), decimal(databaseCpuMs, 3)]
}

function decimal(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits)
}

function ratio(times: number | undefined): string {
  return times === undefined ? '–' : `${times.toFixed(2)} ×`
}
