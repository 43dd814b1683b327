import { departmentOfKind } from '../clock/risk.js'
import type { Department } from '../people/role.js'
import type { TicketFacts } from '../ticket/ticket.js'

/** Somebody who leads in the ticket's community. */
export interface Leader {
  readonly id: string
  readonly role: 'supervisor' | 'manager'
  readonly department: Department | null
}

/**
 * Who answers for a second follow-up: whoever leads the ticket's department, where he worked on it himself the manager, and where that one
 * did so too another supervisor. Never somebody whom the complaint is about. Null where nobody is left.
 * Source: SP-7 (a responsible person of its own); the order is our decision, 2026-11
 */
export function whoFollowsUp(
  { kind, department, handlerIds, complaint }: Pick<TicketFacts, 'kind' | 'department' | 'handlerIds' | 'complaint'>,
  leaders: readonly Leader[]
): string | null {
  const others = leaders.filter(({ id }) => !handlerIds.includes(id) && id !== complaint?.aboutPersonId)
  const responsible = department ?? departmentOfKind[kind]
  const found =
    others.find(leader => leader.role === 'supervisor' && leader.department === responsible) ??
    others.find(({ role }) => role === 'manager') ??
    others[0]
  return found?.id ?? null
}
