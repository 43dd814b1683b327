import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from './outcome.js'
import { announce, run } from './run-check.js'

type Counts = { readonly numPassedTests: number; readonly numFailedTests: number; readonly numRuntimeErrorTestSuites: number }

/** Runs Jest projects and adds up their tests. A file that does not even load counts as one failure. */
export async function runJest(projects: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const name = projects.join(', ')
  announce(name)
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'linying-jest-'))
  const report = join(folder, 'report.json')
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--selectProjects', ...projects]
  const code = await run(process.execPath, [...jest, '--json', '--outputFile', report], env)
  const { passed, failed } = count(report, code)
  rmSync(folder, { recursive: true })
  return { name, passed, failed, seconds: (performance.now() - started) / 1000 }
}

function count(report: string, code: number): Pick<Outcome, 'passed' | 'failed'> {
  const counts = readCounts(report)
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites
  // Jest may also fail as a whole, before or after its tests
  return { passed: counts.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}

function readCounts(report: string): Counts {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 1 }
  }
}
