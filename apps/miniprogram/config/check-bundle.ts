import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Unit: bytes, at most, before compression.
 * Source: WeChat allows 2 MB for each package; 900 kB for the main one is our decision, so that it opens quickly.
 */
const limits = { main: 900_000, sub: 2_000_000 }

type Subpackage = { readonly root: string }

/** What speaks against shipping this weapp output, in words; nothing if all is well. */
export function bundleFaults(folder: string): readonly string[] {
  const app: { subPackages?: readonly Subpackage[] } = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const files = filesIn(folder)
  const main = files.filter(file => !roots.some(root => file.startsWith(root)))
  const subs = roots.map(root => ({ root, files: files.filter(file => file.startsWith(root)) }))
  return [
    ...tooLarge(folder, 'the main package', main, limits.main),
    ...subs.flatMap(({ root, files }) => tooLarge(folder, `sub-package ${root}`, files, limits.sub)),
    ...files
      .filter(file => asksForEnvironment(path.join(folder, file)))
      .map(file => `${file} asks for process.env, which no phone has: name it in both .env files`)
  ]
}

function tooLarge(folder: string, name: string, files: readonly string[], limit: number): readonly string[] {
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
  return bytes > limit ? [`${name} has ${bytes} bytes, ${bytes - limit} more than allowed`] : []
}

function asksForEnvironment(file: string): boolean {
  return file.endsWith('.js') && readFileSync(file, 'utf8').includes('process.env')
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)))
}
