import { NotFound, verifyTicket } from '@linying/usecases'
import { findTicket } from './verify/find-ticket.js'
import { verificationLines } from './verify/verification-lines.js'
import { withService } from './with-service.js'

const usage = 'npm run verify -- TICKET    (TICKET: its id, its number, or COMMUNITY_ID/NUMBER)'

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function run([asked, ...more]: readonly string[]): Promise<number> {
  if (asked === undefined || more.length > 0) throw new Error(usage)
  return withService(async ({ ports, directory }) => {
    const verification = await verifyTicket(ports, await findTicket(asked, directory)).catch(error => {
      throw error instanceof NotFound ? new Error(`There is no ticket ${asked}.`) : error
    })
    console.log(verificationLines(verification).join('\n'))
    return verification.broken ? 1 : 0
  })
}
