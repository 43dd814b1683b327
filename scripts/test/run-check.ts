import { spawn } from 'node:child_process'
import type { Outcome } from './outcome.js'

/** A command counts as one test: it passes when it ends with 0. What it prints goes through. */
export async function runCheck(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  announce(name)
  const started = performance.now()
  const passed = (await run(program, args)) === 0
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, seconds: (performance.now() - started) / 1000 }
}

export function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', code => resolve(code ?? 1)))
}

export function announce(name: string): void {
  console.log(`\n▸ ${name}`)
}
