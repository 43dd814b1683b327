import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkImports } from './check-imports.js'
import { parseSource, readSourceFiles } from './imports/source-file.js'

const refused: readonly [title: string, path: string, code: string, message: string][] = [
  [
    'the domain knows no other package',
    'packages/domain/src/a.ts',
    `import { x } from '@linying/usecases'`,
    'domain may not import usecases'
  ],
  [
    'a use case knows no adapter',
    'packages/usecases/src/a/b.ts',
    `import type { Database } from '@linying/database'`,
    'usecases may not import database'
  ],
  [
    'a function of the platform mounts the server and nothing else',
    'api/index.ts',
    `import { x } from '@linying/database'`,
    'api may not import database'
  ],
  ['the app ships no schema', 'apps/miniprogram/src/features/a.ts', `import { x } from '@linying/contract'`, 'write import type'],
  [
    'an export from another package counts as an import',
    'packages/look/src/a.ts',
    `export * from '@linying/server'`,
    'look may not import server'
  ],
  [
    'a lazy import counts as an import',
    'packages/domain/src/a.ts',
    `const x = await import('@linying/server')`,
    'domain may not import server'
  ],
  ['nobody reaches into a package', 'packages/server/src/a.ts', `import { x } from '@linying/domain/src/a.js'`, 'reaches into domain'],
  ['nobody leaves a package by path', 'packages/server/src/a.ts', `import { x } from '../../domain/src/a.js'`, 'leaves the package'],
  ['only tests use the testkit', 'packages/server/src/a.ts', `import { x } from '@linying/testkit'`, 'the testkit is for tests'],
  ['a new package is given its place first', 'packages/weather/src/a.ts', '', 'weather is new'],
  [
    'resident pages do not use staff pages',
    'apps/miniprogram/src/resident/home/index.tsx',
    `import { x } from '../../staff/home/x'`,
    'move what both need'
  ],
  [
    'staff pages do not use resident pages',
    'apps/miniprogram/src/staff/home/index.tsx',
    `import { x } from '../../resident/home/x'`,
    'move what both need'
  ],
  ['features do not use pages', 'apps/miniprogram/src/features/a/b.tsx', `import { x } from '../../staff/home/x'`, 'hand it in'],
  ['ui knows no feature', 'apps/miniprogram/src/ui/b.tsx', `import { x } from '../features/a/b'`, 'never heard of a ticket'],
  ['a page does not call Taro', 'apps/miniprogram/src/staff/home/index.tsx', `import Taro from '@tarojs/taro'`, 'platform/ alone'],
  ['a rule does not read the clock', 'packages/domain/src/a.ts', 'const now = new Date()', 'reads the clock'],
  ['a use case does not read the clock', 'packages/usecases/src/a/b.ts', 'const now = Date.now()', 'reads the clock'],
  ['a page does not read the clock', 'apps/miniprogram/src/staff/home/index.tsx', 'const now = dayjs()', 'reads the clock']
]

test.each(refused)('%s', (_title, path, code, message) => {
  expect(checkImports([parseSource(path, code)]).map(violation => violation.message)).toEqual([expect.stringContaining(message)])
})

const allowed: readonly [title: string, path: string, code: string][] = [
  ['the server may use every adapter', 'packages/server/src/a.ts', `import { connect } from '@linying/database'`],
  ['a test may use the testkit', 'packages/server/src/a.http.test.ts', `import { x } from '@linying/testkit'`],
  ['the app may use the types of the contract', 'apps/miniprogram/src/features/a.ts', `import type { Ticket } from '@linying/contract'`],
  ['a page may draw with the components of Taro', 'apps/miniprogram/src/staff/home/index.tsx', `import { View } from '@tarojs/components'`],
  ['the platform may call Taro', 'apps/miniprogram/src/platform/scan.ts', `import Taro from '@tarojs/taro'`],
  ['the platform has a clock', 'apps/miniprogram/src/platform/clock.ts', 'export const now = () => new Date().toISOString()'],
  ['wiring has a clock', 'packages/server/src/wiring.ts', 'const now = () => Date.now()'],
  ['an instant that was handed in may be taken apart', 'packages/domain/src/a.ts', 'const day = new Date(now).getUTCDay()'],
  ['a comment may speak of the clock', 'packages/domain/src/a.ts', '// never new Date() here\n/* nor Date.now() */']
]

test.each(allowed)('%s', (_title, path, code) => {
  expect(checkImports([parseSource(path, code)])).toEqual([])
})

test('a violation names the file and the line', () => {
  const code = `import {\n  a\n} from '@linying/domain'\nimport { b } from '@linying/server'\n`

  expect(checkImports([parseSource('packages/look/src/a.ts', code)])).toMatchObject([{ path: 'packages/look/src/a.ts', line: 4 }])
})

test('files are found wherever they lie in a package, but not what was installed or built', () => {
  const root = mkdtempSync(join(tmpdir(), 'linying-imports-'))
  for (const path of [
    'packages/a/src/deep/er/b.ts',
    'packages/a/node_modules/c.ts',
    'apps/d/dist/e.ts',
    'apps/d/src/f.tsx',
    'api/g.ts',
    'scripts/h.ts'
  ]) {
    mkdirSync(join(root, dirname(path)), { recursive: true })
    writeFileSync(join(root, path), '')
  }
  const found = readSourceFiles(root).map(({ path }) => path)
  rmSync(root, { recursive: true })

  expect(found).toEqual(['packages/a/src/deep/er/b.ts', 'apps/d/src/f.tsx', 'api/g.ts', 'scripts/h.ts'])
})
