import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** The account that Postgres runs as, where it must be another one than ours. */
export type Owner = { readonly uid: number; readonly gid: number }

/** Postgres refuses to run as root: root lends it the account `postgres`, or else `nobody`. */
export function findOwner(): Owner | undefined {
  if (process.getuid?.() !== 0) return undefined
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const account = accounts.find(([name]) => name === 'postgres') ?? accounts.find(([name]) => name === 'nobody')
  if (!account)
    throw new Error('Postgres does not run as root, and this machine has neither an account postgres nor nobody. Set DATABASE_URL.')
  return { uid: Number(account[2]), gid: Number(account[3]) }
}

/** Asks the system itself, since modes, groups and access lists all have a say. */
export function mayEnter(owner: Owner, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...owner, cwd: '/' }).status === 0
}

export function mayRun(owner: Owner, program: string): boolean {
  return spawnSync(program, ['--version'], { ...owner, cwd: '/' }).status === 0
}

export function giveTo(owner: Owner, folder: string): void {
  const ran = spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder])
  if (ran.status !== 0) throw new Error(`chown failed: ${ran.stderr}`)
}
