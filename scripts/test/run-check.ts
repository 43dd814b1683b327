import { spawn } from 'node:child_process'
import type { Outcome } from './outcome.js'

/** A command counts as one test: it passes when it ends with 0. What it prints goes through. */
export async function runCheck(name: string, program: string, args: readonly string[]): Promise<Outcome> {
  announce(name)
  const started = performance.now()
  const passed = (await run(program, args)) === 0
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, seconds: (performance.now() - started) / 1000 }
}

type Place = { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string }

/** Runs a program to its end and answers its exit code; what it prints goes through. */
export function run(program: string, args: readonly string[], { env = {}, cwd = process.cwd() }: Place = {}): Promise<number> {
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env }, cwd })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', code => resolve(code ?? 1)))
}

export function announce(name: string): void {
  console.log(`\n▸ ${name}`)
}
