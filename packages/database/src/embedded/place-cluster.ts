import { createHash } from 'node:crypto'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mayEnter, type Owner } from './owner.js'

/** The wanted folder, or one elsewhere when the account that runs Postgres cannot get into the wanted one. */
export function placeCluster(wanted: string, owner: Owner | undefined): string {
  const directory = resolve(wanted)
  mkdirSync(directory, { recursive: true })
  if (!owner) return directory
  const reachable = mayEnter(owner, directory) ? directory : elsewhere(directory)
  chownSync(reachable, owner.uid, owner.gid)
  return reachable
}

/** Made by root, open to other accounts whatever the umask says, and only root can put things into it. */
export function sharedFolder(): string {
  const folder = '/var/lib/linying'
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
  return folder
}

function elsewhere(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 12)
  const folder = join(sharedFolder(), name)
  mkdirSync(folder, { recursive: true })
  return folder
}
