import { spawnSync } from 'node:child_process'
import { run } from '../run-check.js'
import type { Tools } from './find-tools.js'

/** Debian's packages for what is missing; of a browser what has no window, where the system knows that by itself. */
export function packagesFor({ chromium, letters, pooler }: Tools, isKnown: (name: string) => boolean): readonly string[] {
  return [
    ...(chromium === undefined ? [isKnown(windowless) ? windowless : 'chromium'] : []),
    ...(letters ? [] : ['fonts-noto-cjk', 'fontconfig']),
    ...(pooler === undefined ? ['pgbouncer'] : [])
  ]
}

const windowless = 'chromium-headless-shell'

/** What apt-get is called through; nothing where it is not, or may not be, without anybody being asked for a password. */
export function findApt(): readonly string[] | undefined {
  if (!succeeds('apt-get', ['--version'])) return undefined
  if (process.getuid?.() === 0) return []
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined
}

/** Says what it installs before it does. */
export async function installByApt(through: readonly string[], missing: Tools): Promise<boolean> {
  const [program = 'env', ...args] = [...through, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  if ((await run(program, [...args, 'update', '-qq'])) !== 0) return false
  const packages = packagesFor(missing, name => succeeds('apt-cache', ['show', name]))
  console.log(`installing by ${[...through, 'apt-get'].join(' ')}: ${packages.join(', ')}`)
  return (await run(program, [...args, 'install', '-y', '-qq', '--no-install-recommends', ...packages])) === 0
}

function succeeds(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}
