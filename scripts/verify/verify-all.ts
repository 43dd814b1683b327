import { type AuditHow, type AuditPorts, auditAll, type Finding } from '@linying/usecases'
import type { Report } from './open-report.js'
import { verificationLines } from './verification-lines.js'

interface Telling {
  readonly report: Report
  readonly say: (line: string) => void
}

/** A line for each so many that were looked at. */
const progressEvery = 5000

/** Looks through everything on record, tells how far it is, and what is wrong. Answers what the process ends with: 0 intact, 1 not. */
export async function verifyAll(ports: AuditPorts, how: AuditHow, { report, say }: Telling): Promise<number> {
  const sums = { what: 'summary', looked: 0, events: 0, photos: 0, erased: 0, faulty: 0, faults: {} as Record<string, number> }
  const total = await totalOf(ports.record)
  for await (const findings of auditAll(ports, how)) {
    const before = sums.looked
    for (const finding of findings) tell(finding)
    await report.write(findings)
    if (Math.floor(before / progressEvery) !== Math.floor(sums.looked / progressEvery)) say(`${sums.looked} of ${total} …`)
  }
  await report.write([sums])
  say(`${sums.looked} looked at, ${sums.events} events, ${sums.photos} photos, ${sums.erased} erased on record: ${conclusion(sums.faulty)}`)
  return sums.faulty > 0 ? 1 : 0

  function tell(finding: Finding): void {
    sums.looked += 1
    sums.events += finding.eventCount
    sums.photos += finding.photoCount
    sums.erased += finding.erasedCount
    if (finding.faults.length === 0) return
    sums.faulty += 1
    for (const { what } of finding.faults) sums.faults[what] = (sums.faults[what] ?? 0) + 1
    say(verificationLines(finding).join('\n'))
  }
}

function conclusion(faulty: number): string {
  return faulty === 0 ? 'all intact' : `${faulty} NOT INTACT`
}

async function totalOf({ inSnapshot }: AuditPorts['record']): Promise<number> {
  return inSnapshot(async reader => (await reader.count('ticket')) + (await reader.count('visit')) + (await reader.count('care')))
}
