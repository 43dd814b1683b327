import { createHash } from 'node:crypto'
import { type Database, recordStore } from '@linying/database'
import type { Ports } from '@linying/server'
import { type AuditPorts, auditOne, type Finding, type SubjectKind } from '@linying/usecases'

/** What an audit needs, over a connection of whoever looks. */
export function auditPorts(ports: Ports, database: Database): AuditPorts {
  return { ...ports, record: recordStore(database), digestOfBytes: bytes => createHash('sha256').update(bytes).digest('hex') }
}

/** What an operator would be told of it, rows and clocks included. Throws: Error where there is none */
export async function audited(
  { ports, database }: { readonly ports: Ports; readonly database: Database },
  kind: SubjectKind,
  id: string
): Promise<Finding> {
  const finding = await auditOne(auditPorts(ports, database), kind, id, { rows: true, bytes: false })
  if (finding === undefined) throw new Error(`no ${kind} ${id}`)
  return finding
}
