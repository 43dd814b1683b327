import { createHash } from 'node:crypto'
import type { AuditPorts } from '@linying/usecases'
import { failureSentence } from './operator/failure-sentence.js'
import { openReport } from './verify/open-report.js'
import { verificationLines } from './verify/verification-lines.js'
import { verifyAll } from './verify/verify-all.js'
import { readVerifyArguments, usage } from './verify/verify-arguments.js'
import { verifyNamed } from './verify/verify-named.js'
import { withService } from './with-service.js'

/** 0: all intact. 1: something is wrong. 2: it could not be judged. */
try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  console.error(failureSentence(error))
  process.exitCode = 2
}

async function run(args: readonly string[]): Promise<number> {
  const asked = readVerifyArguments(args)
  if (asked === undefined) throw new Error(usage)
  return withService(async ({ ports, directory, record }) => {
    const audit: AuditPorts = { ...ports, record, digestOfBytes: bytes => createHash('sha256').update(bytes).digest('hex') }
    const report = await openReport(asked.report)
    try {
      if (asked.named === undefined) return await verifyAll(audit, asked.how, { report, say: line => console.error(line) })
      const finding = await verifyNamed(asked.named, audit, directory, asked.how)
      await report.write([finding])
      console.log(verificationLines(finding).join('\n'))
      return finding.faults.length > 0 ? 1 : 0
    } finally {
      await report.close()
    }
  })
}
