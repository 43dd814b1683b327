import type { Instant } from '@linying/domain'

/** Whether it should have been reviewed, or answered, by now. */
export function isVisitLate({ dueAt }: { readonly dueAt: Instant | null }, now: Instant): boolean {
  return dueAt !== null && dueAt < now
}
