import type { Risk } from '@linying/domain'

export type Counts = { readonly late: number; readonly dueSoon: number; readonly unconfirmed: number }

export function countOf({ late, dueSoon, unconfirmed }: Counts, risk: Risk): number {
  return { late, due_soon: dueSoon, unconfirmed }[risk]
}
