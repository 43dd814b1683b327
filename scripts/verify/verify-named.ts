import type { OperatorDirectory } from '@linying/database'
import { type ChainVerification, NotFound, verifyChain, verifyTicket } from '@linying/usecases'
import { z } from 'zod'
import { findTicket } from './find-ticket.js'

type Verifying = Parameters<typeof verifyTicket>[0]

export interface NamedVerification extends ChainVerification {
  readonly name: string
  readonly status?: string
}

/**
 * Checks the chain that an operator means: `visit/ID`, `care/ID`, or a ticket as `findTicket` knows it.
 * Throws: Error with a sentence that says what to write instead
 */
export async function verifyNamed(asked: string, ports: Verifying, directory: OperatorDirectory): Promise<NamedVerification> {
  const [, kind, id] = /^(visit|care)\/(.+)$/.exec(asked) ?? []
  if (kind === undefined) return ticketNamed(asked, ports, directory)
  const subject = z.uuid().toLowerCase().safeParse(id)
  const chain = subject.data && (await (kind === 'visit' ? directory.visitChain : directory.careChain)(subject.data))
  if (!subject.data || !chain) throw new Error(`There is no ${asked}.`)
  return { ...verifyChain(subject.data, chain, ports.digest), name: asked }
}

async function ticketNamed(asked: string, ports: Verifying, directory: OperatorDirectory): Promise<NamedVerification> {
  const { number, ...verified } = await verifyTicket(ports, await findTicket(asked, directory)).catch(error => {
    throw error instanceof NotFound ? new Error(`There is no ticket ${asked}.`) : error
  })
  return { ...verified, name: number }
}
