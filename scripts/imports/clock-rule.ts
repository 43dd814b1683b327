import { lineAt, type SourceFile } from './source-file.js'
import { isTest, type Violation } from './violation.js'

const readsClock = /\bnew Date\b(?!\s*\(\s*[^\s)])|\bDate\.now\b|(?<!new )\bDate\(\)|\bdayjs(\.utc)?\(\s*\)/g
const mayReadClock = /^packages\/server\/src\/(wiring|clock)\.ts$|^apps\/miniprogram\/src\/platform\/clock(\.\w+)?\.ts$/

/** The time is handed in, so that a rule can be asked about any moment. */
export function checkClock(file: SourceFile): readonly Violation[] {
  const exempt = file.path.startsWith('scripts/') || isTest(file.path) || mayReadClock.test(file.path)
  if (exempt) return []
  return [...file.code.matchAll(readsClock)].map(match => ({
    path: file.path,
    line: lineAt(file.code, match.index),
    message: `${match[0]} reads the clock: take the instant as a parameter; wiring.ts or platform/clock hands it in`
  }))
}
