import { pathToFileURL } from 'node:url'
import { checkApp } from './imports/app-rule.js'
import { checkClock } from './imports/clock-rule.js'
import { checkDirection } from './imports/direction-rule.js'
import { readSourceFiles, type SourceFile } from './imports/source-file.js'
import type { Violation } from './imports/violation.js'

/** What a file imports or asks that the map of the house does not allow. */
export function checkImports(files: readonly SourceFile[]): readonly Violation[] {
  return files.flatMap(file => [...checkDirection(file), ...checkApp(file), ...checkClock(file)])
}

function main(): void {
  const files = readSourceFiles(process.cwd())
  const violations = checkImports(files)
  for (const { path, line, message } of violations) console.error(`${path}:${line} ${message}`)
  console.log(violations.length === 0 ? `imports: ${files.length} files keep to the map` : `imports: ${violations.length} against the map`)
  if (violations.length > 0 || files.length === 0) process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
