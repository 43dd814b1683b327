import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../test/run-check.js'

const wanted = 'scripts/check-deploy/cli/package.json'

/**
 * The real command line of the platform: 360 MB that nobody else needs, so it lies in a folder of its own.
 * The version is pinned there, with what its packages ask for and the registry does not have.
 */
export async function installVercel(): Promise<string> {
  const folder = join(tmpdir(), 'linying-vercel-cli')
  const present = join(folder, 'package.json')
  const program = join(folder, 'node_modules', '.bin', 'vercel')
  if (existsSync(program) && readFileSync(present, 'utf8') === readFileSync(wanted, 'utf8')) return program
  mkdirSync(dirname(present), { recursive: true })
  cpSync(wanted, present)
  const code = await run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-package-lock'])
  if (code !== 0) throw new Error('the command line of Vercel could not be installed, see above')
  return program
}
