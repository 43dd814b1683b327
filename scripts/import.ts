import { createReadStream, existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { importReports } from './import/import-reports.js'
import type { FiledAs } from './import/sorted-as.js'
import { withService } from './with-service.js'

const usage =
  'npm run import -- FILE --community ID [--as complaint]    (FILE: one JSON object a line, with id, title, text and at; repairs unless told)'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run(args: string[]): Promise<number> {
  const { file, communityId, kind } = readArguments(args)
  return withService(async ({ ports, directory }) => {
    const started = performance.now()
    const source = { chunks: createReadStream(file), communityId, kind }
    const imported = await importReports(ports, source, ({ line, reason }) => console.error(`line ${line}: ${reason}`))
    if (imported === undefined)
      throw new Error(`There is no community ${communityId}. There are:\n${listed(await directory.communities())}`)
    const { filed, thereAlready, bad, sorted } = imported
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${filed} filed, ${thereAlready} there already, ${bad.length} bad (${seconds} s)`)
    for (const [label, count] of [...sorted].sort(([, one], [, other]) => other - one))
      console.log(`${String(count).padStart(6)}  ${label}`)
    return bad.length > 0 ? 1 : 0
  })
}

function readArguments(args: string[]): { readonly file: string; readonly communityId: string; readonly kind: FiledAs } {
  const { positionals, values } = parseArgs({
    args,
    options: { community: { type: 'string' }, as: { type: 'string', default: 'repair' } },
    allowPositionals: true
  })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new Error(usage)
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`)
  const communityId = z.uuid().safeParse(values.community)
  if (!communityId.success) throw new Error(`--community is the id of a community, a UUID.\n${usage}`)
  const { as } = values
  if (as !== 'repair' && as !== 'complaint') throw new Error(`--as is repair or complaint.\n${usage}`)
  return { file, communityId: communityId.data, kind: as }
}

function listed(communities: readonly { readonly id: string; readonly name: string; readonly organizationName: string }[]): string {
  return communities.map(({ id, name, organizationName }) => `  ${id}  ${name} (${organizationName})`).join('\n')
}
