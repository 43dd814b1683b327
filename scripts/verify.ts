import { verificationLines } from './verify/verification-lines.js'
import { verifyNamed } from './verify/verify-named.js'
import { withService } from './with-service.js'

const usage = 'npm run verify -- TICKET | visit/ID | care/ID    (TICKET: its id, its number, or COMMUNITY_ID/NUMBER)'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run([asked, ...more]: readonly string[]): Promise<number> {
  if (asked === undefined || more.length > 0) throw new Error(usage)
  return withService(async ({ ports, directory }) => {
    const { name, ...verified } = await verifyNamed(asked, ports, directory)
    console.log(verificationLines(name, verified).join('\n'))
    return verified.broken ? 1 : 0
  })
}
