import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AppBuild, appFolder, outputFolder } from './app-build.js'

/** Everything a build of the app is made from. */
const inputs = [
  ...['src', 'config', 'package.json', 'babel.config.cjs', '.env.resident', '.env.staff'].map(name => join(appFolder, name)),
  ...['domain', 'contract', 'client', 'look'].map(name => join('packages', name, 'src')),
  'project.config.json',
  'package-lock.json'
]

/** One value that changes when a build would come out differently. */
export function fingerprint(root: string): string {
  const hash = createHash('sha256').update(process.env.TARO_APP_API ?? '')
  for (const path of inputs.flatMap(input => filesIn(root, input)))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

export function isFresh(root: string, build: AppBuild, print: string): boolean {
  const note = noteOf(root, build)
  return existsSync(note) && readFileSync(note, 'utf8') === print
}

export function markFresh(root: string, build: AppBuild, print: string): void {
  writeFileSync(noteOf(root, build), print)
}

/** Beside the output, since Taro empties the folder itself. */
function noteOf(root: string, build: AppBuild): string {
  return join(root, `${outputFolder(build)}.fingerprint`)
}

function filesIn(root: string, path: string): readonly string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isFile()) return [path]
  return readdirSync(join(root, path))
    .filter(name => !/\.test\.tsx?$/.test(name))
    .sort()
    .flatMap(name => filesIn(root, join(path, name)))
}
