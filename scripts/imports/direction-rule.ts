import type { SourceFile } from './source-file.js'
import { isTest, type Violation } from './violation.js'

type Reach = { readonly packages: readonly string[]; readonly typesOf?: readonly string[] }

/** Who may import whom. What is not in the list is not allowed. */
const direction: Readonly<Record<string, Reach>> = {
  domain: { packages: [] },
  look: { packages: ['domain'] },
  contract: { packages: ['domain'] },
  client: { packages: ['domain'], typesOf: ['contract'] },
  usecases: { packages: ['domain'] },
  database: { packages: ['domain', 'usecases'] },
  storage: { packages: ['domain', 'usecases'] },
  wechat: { packages: ['domain', 'usecases'] },
  server: { packages: ['domain', 'look', 'usecases', 'contract', 'database', 'storage', 'wechat'] },
  miniprogram: { packages: ['client', 'domain', 'look'], typesOf: ['contract'] },
  api: { packages: ['server'] },
  testkit: { packages: ['domain', 'usecases', 'contract', 'client', 'database', 'storage', 'wechat', 'server', 'look'] }
}

/** Packages import one way, by name, and nothing but tests imports the testkit. */
export function checkDirection(file: SourceFile): readonly Violation[] {
  const home = homeOf(file.path)
  if (home === undefined || isTest(file.path) || isBuildSetting(file.path)) return []
  const reach = direction[home]
  if (!reach) return [{ path: file.path, line: 1, message: `${home} is new: add it to the table in scripts/imports/direction-rule.ts` }]
  return file.imports.flatMap(({ from, line, typesOnly }) => {
    const message = objection(home, reach, file.path, from, typesOnly)
    return message ? [{ path: file.path, line, message }] : []
  })
}

function objection(home: string, reach: Reach, path: string, from: string, typesOnly: boolean): string | undefined {
  if (leavesPackage(path, from)) return `${from} leaves the package: import it by its name, @linying/…`
  const [, target, inner] = /^@linying\/([^/]+)(\/.+)?$/.exec(from) ?? []
  if (target === undefined || target === home) return undefined
  if (inner) return `${from} reaches into ${target}: export it from packages/${target}/src/index.ts and import @linying/${target}`
  if (target === 'testkit') return 'the testkit is for tests: name this file *.test.ts, or move what it needs out of the testkit'
  if (reach.packages.includes(target)) return undefined
  if (!reach.typesOf?.includes(target))
    return `${home} may not import ${target}: it may import ${allowed(reach)}; hand it in from outside instead`
  return typesOnly ? undefined : `${home} takes only types from ${target}: write import type`
}

function allowed(reach: Reach): string {
  const names = [...reach.packages, ...(reach.typesOf ?? []).map(name => `types of ${name}`)]
  return names.length > 0 ? names.join(', ') : 'no package of ours'
}

function homeOf(path: string): string | undefined {
  const [top, second] = path.split('/')
  if (top === 'packages' || top === 'apps') return second
  return top === 'api' ? 'api' : undefined
}

/** Taro reads these before any package of ours can be resolved. */
function isBuildSetting(path: string): boolean {
  return path.startsWith('apps/miniprogram/config/')
}

/** Counts the `../` against how deep the file lies in its package. */
function leavesPackage(path: string, from: string): boolean {
  const depth = path.split('/').length - (path.startsWith('api/') ? 2 : 3)
  return (from.match(/\.\.\//g) ?? []).length > depth
}
