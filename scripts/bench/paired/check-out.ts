import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface CheckedOut {
  readonly folder: string
  readonly clear: () => void
}

/** Where the process of one side lies in every checkout. */
export const sideFile = 'scripts/bench/paired/side-process.ts'

/** Of ours in every checkout: what drives a side, and whatever its database holds: as many people and words on both sides. */
const shared = [
  sideFile,
  ...['app-process', 'ground', 'company', 'copy-tickets', 'model-tickets', 'fill-visits'].map(name => `scripts/bench/${name}.ts`)
]

/**
 * Another commit of this project in a folder of its own, installed with its own lock file; git is told nothing of it.
 * Throws: Error where the commit is unknown or cannot be installed
 */
export async function checkOut(commit: string): Promise<CheckedOut> {
  const folder = mkdtempSync(join(tmpdir(), 'linying-before-'))
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const tar = join(folder, 'commit.tar')
    await run('git', ['archive', '--format=tar', `--output=${tar}`, commit], process.cwd())
    await run('tar', ['-xf', tar], folder)
    await run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--prefer-offline'], folder)
    mkdirSync(dirname(join(folder, sideFile)), { recursive: true })
    for (const file of shared) copyFileSync(fileURLToPath(new URL(`../../../${file}`, import.meta.url)), join(folder, file))
    return { folder, clear }
  } catch (error) {
    clear()
    throw error
  }
}

async function run(program: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(program, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${program} ${args[0]} ended with ${code}`)
}
