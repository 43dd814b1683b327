import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Outcome } from './outcome.js'
import { announce } from './run-check.js'
import { type Patience, runWatched, type Watched } from './run-watched.js'

/**
 * What prepares a test may take six minutes, as the test itself (`testTimeout`), before anything is heard of either; cleaning up a Postgres
 * takes some seconds.
 */
export const usualPatience: Patience = { beforeTestsMs: 15 * 60_000, betweenNewsMs: 15 * 60_000, afterResultsMs: 2 * 60_000 }
const reporter = fileURLToPath(new URL('./progress-reporter.mjs', import.meta.url))

type Run = {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly patience?: Patience
}

/** Runs Jest projects and adds up their tests. */
export function runJest(projects: readonly string[], env: Readonly<Record<string, string>> = {}, workers = 2): Promise<Outcome> {
  const args = ['--reporters', 'default', '--maxWorkers', String(workers), '--selectProjects', ...projects]
  return runToItsEnd({ name: projects.join(', '), args, env })
}

/** Ends in any case: a file that hangs, or leaves something open that keeps the run from ending, is named and counts as a failure. */
export async function runToItsEnd({ name, args, env = {}, patience = usualPatience }: Run): Promise<Outcome> {
  announce(name)
  const started = performance.now()
  const folder = mkdtempSync(join(tmpdir(), 'linying-jest-'))
  const notes = join(folder, 'left-open')
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--reporters', reporter]
  const watched = await runWatched([...jest, ...args], { ...env, LINYING_LEFT_OPEN: notes }, patience)
  const { passed, failed, failures } = watched.progress
  const trouble = troubleOf(watched, existsSync(notes) ? readFileSync(notes, 'utf8').trim() : '')
  for (const line of trouble) console.error(`✗ ${line}`)
  rmSync(folder, { recursive: true })
  const seconds = (performance.now() - started) / 1000
  const named = [...failures.map(failure => failure.replace(`${process.cwd()}${sep}`, '')), ...trouble]
  const outcome = { name, passed, failed: failed + trouble.length, seconds, failures: named }
  // Jest may also fail as a whole, before or after its tests
  return watched.code !== 0 && outcome.failed === 0 ? { ...outcome, failed: 1 } : outcome
}

function troubleOf({ wasEnded, progress: { open, isOver } }: Watched, notes: string): readonly string[] {
  if (!wasEnded) return []
  if (!isOver && open.size > 0) return [...open].map(file => `${shown(file)} hangs: nothing was heard of it any more, and it was ended`)
  const suspects = notes === '' ? 'no file told what it left open' : `left open:\n${notes.split('\n').map(shown).join('\n')}`
  return [`the run did not end ${isOver ? 'after its results' : 'though no file was running'} and was ended; ${suspects}`]
}

function shown(file: string): string {
  return relative(process.cwd(), file)
}
