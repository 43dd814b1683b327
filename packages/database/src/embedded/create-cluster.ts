import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Owner } from './owner.js'

export type Cluster = { readonly data: string; readonly password: string; readonly log: string }
type Making = { readonly directory: string; readonly binaries: string; readonly owner: Owner | undefined; readonly durable: boolean }

/** The cluster in `directory`, made on first use. It appears by one rename, so two makers cannot spoil each other's. */
export function createCluster(making: Making): Cluster {
  const home = join(making.directory, 'cluster')
  if (!existsSync(home)) makeDraft(making, home)
  return {
    data: join(home, 'data'),
    password: readFileSync(join(home, 'password'), 'utf8').trim(),
    log: join(making.directory, 'postgres.log')
  }
}

function makeDraft({ directory, binaries, owner, durable }: Making, home: string): void {
  const draft = mkdtempSync(join(directory, 'draft-'))
  const password = join(draft, 'password')
  writeFileSync(password, `${randomBytes(18).toString('base64url')}\n`, { mode: 0o600 })
  if (owner) for (const path of [draft, password]) chownSync(path, owner.uid, owner.gid)
  runInitdb(binaries, draft, owner, durable)
  try {
    renameSync(draft, home)
  } catch (cause) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(home)) throw cause
  }
}

function runInitdb(binaries: string, draft: string, owner: Owner | undefined, durable: boolean): void {
  const settings = [
    `--pgdata=${join(draft, 'data')}`,
    '--username=linying',
    `--pwfile=${join(draft, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Postgres's own Unicode rules sort and fold alike on Linux, macOS and Windows
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync'])
  ]
  const ran = spawnSync(join(binaries, 'initdb'), settings, {
    ...owner,
    cwd: draft,
    env: { ...process.env, LC_ALL: 'C' },
    encoding: 'utf8'
  })
  if (ran.status !== 0) throw new Error(`initdb failed: ${ran.error?.message ?? ran.stderr}`)
}
