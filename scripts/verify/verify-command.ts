import { createHash } from 'node:crypto'
import type { AuditPorts } from '@linying/usecases'
import { failureSentence } from '../operator/failure-sentence.js'
import type { Service } from '../with-service.js'
import { openReport } from './open-report.js'
import { verificationLines } from './verification-lines.js'
import { verifyAll } from './verify-all.js'
import { readVerifyArguments, usage, type VerifyAsked } from './verify-arguments.js'
import { verifyNamed } from './verify-named.js'

type Audited = Pick<Service, 'ports' | 'directory' | 'record'>

export interface VerifyMeans {
  readonly withService: (act: (service: Audited) => Promise<number>) => Promise<number>
  /** What was asked for, and what could not be done or how far it is. */
  readonly out: Pick<Console, 'log' | 'error'>
}

/** Answers what the process ends with. 0: all intact. 1: something is wrong. 2: it could not be judged, or that could not be written down. */
export async function verifyCommand(args: readonly string[], { withService, out }: VerifyMeans): Promise<number> {
  try {
    const asked = readVerifyArguments(args)
    if (asked === undefined) throw new Error(usage)
    return await withService(service => verify(asked, service, out))
  } catch (error) {
    out.error(failureSentence(error))
    return 2
  }
}

async function verify(asked: VerifyAsked, { ports, directory, record }: Audited, out: VerifyMeans['out']): Promise<number> {
  const audit: AuditPorts = { ...ports, record, digestOfBytes: bytes => createHash('sha256').update(bytes).digest('hex') }
  const report = await openReport(asked.report)
  try {
    if (asked.named === undefined) return await verifyAll(audit, asked.how, { report, say: line => out.error(line) })
    const finding = await verifyNamed(asked.named, audit, directory, asked.how)
    await report.write([finding])
    out.log(verificationLines(finding).join('\n'))
    return finding.faults.length > 0 ? 1 : 0
  } finally {
    await report.close()
  }
}
