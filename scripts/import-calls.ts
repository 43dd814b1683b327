import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { fileAndCommunity, noSuchCommunity } from './import/import-arguments.js'
import { columnHelp } from './import-calls/call-columns.js'
import { importCalls } from './import-calls/import-calls.js'
import { failureSentence } from './operator/failure-sentence.js'
import { withService } from './with-service.js'

const usage = 'npm run import-calls -- FILE --community ID    (FILE: CSV with a header, UTF-8 or GBK; --help names its columns)'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 1
}

async function run(args: string[]): Promise<number> {
  const options = { community: { type: 'string' }, help: { type: 'boolean', default: false } } as const
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
  if (values.help) {
    console.log([usage, '', ...columnHelp()].join('\n'))
    return 0
  }
  const { file, communityId } = fileAndCommunity(positionals, values.community, usage)
  return withService(async ({ ports, directory }) => {
    const started = performance.now()
    const source = { open: () => createReadStream(file), communityId }
    const imported = await importCalls(ports, source, ({ line, reason }) => console.error(`line ${line}: ${reason}`))
    if (imported === undefined) throw await noSuchCommunity(directory, communityId)
    const { kept, thereAlready, bad } = imported
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${kept} kept, ${thereAlready} there already, ${bad.length} bad (${seconds} s)`)
    return bad.length > 0 ? 1 : 0
  })
}
