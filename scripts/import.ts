import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileAndCommunity, type ImportArguments, noSuchCommunity } from './import/import-arguments.js'
import { importReports } from './import/import-reports.js'
import type { FiledAs } from './import/sorted-as.js'
import { failureSentence } from './operator/failure-sentence.js'
import { withService } from './with-service.js'

const usage =
  'npm run import -- FILE --community ID [--as complaint]    (FILE: one JSON object a line, with id, title, text and at; repairs unless told)'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}

async function run(args: string[]): Promise<number> {
  const { file, communityId, kind } = readArguments(args)
  return withService(async ({ ports, directory }) => {
    const started = performance.now()
    const source = { chunks: createReadStream(file), communityId, kind }
    const imported = await importReports(ports, source, ({ line, reason }) => console.error(`line ${line}: ${reason}`))
    if (imported === undefined) throw await noSuchCommunity(directory, communityId)
    const { filed, thereAlready, bad, sorted } = imported
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${filed} filed, ${thereAlready} there already, ${bad.length} bad (${seconds} s)`)
    for (const [label, count] of [...sorted].sort(([, one], [, other]) => other - one))
      console.log(`${String(count).padStart(6)}  ${label}`)
    return bad.length > 0 ? 1 : 0
  })
}

function readArguments(args: string[]): ImportArguments & { readonly kind: FiledAs } {
  const { positionals, values } = parseArgs({
    args,
    options: { community: { type: 'string' }, as: { type: 'string', default: 'repair' } },
    allowPositionals: true
  })
  const { as } = values
  if (as !== 'repair' && as !== 'complaint') throw new Error(`--as is repair or complaint.\n${usage}`)
  return { ...fileAndCommunity(positionals, values.community, usage), kind: as }
}
