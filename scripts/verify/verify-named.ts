import type { OperatorDirectory } from '@linying/database'
import { type AuditHow, type AuditPorts, auditOne, type Finding, type SubjectKind } from '@linying/usecases'
import { z } from 'zod'
import { findTicket } from './find-ticket.js'

/**
 * Judges what an operator means: `visit/ID`, `care/ID`, or a ticket as `findTicket` knows it.
 * Throws: Error with a sentence that says what to write instead
 */
export async function verifyNamed(
  asked: string,
  ports: AuditPorts,
  directory: Pick<OperatorDirectory, 'ticketsNumbered'>,
  how: AuditHow
): Promise<Finding> {
  const { kind, id } = (await subjectNamed(asked, directory)) ?? {}
  const finding = kind && id ? await auditOne(ports, kind, id, how) : undefined
  if (finding === undefined) throw new Error(`There is no ${asked}.`)
  return finding
}

async function subjectNamed(asked: string, directory: Pick<OperatorDirectory, 'ticketsNumbered'>) {
  const [, kind, named] = /^(visit|care)\/(.+)$/.exec(asked) ?? []
  if (kind === undefined) return { kind: 'ticket', id: await findTicket(asked, directory) } as const
  const { data: id } = z.uuid().toLowerCase().safeParse(named)
  return id === undefined ? undefined : { kind: kind as SubjectKind, id } // by the pattern above
}
