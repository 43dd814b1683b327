import type { Refusal } from '../refusal.js'

/** What whoever stands at a post passes on, on the days between. */
export interface PatrolReminder {
  readonly id: string
  readonly text: string
  /** Inclusive, both of them. */
  readonly from: string
  readonly to: string
}

/** Refuses: 'patrol.reminder-empty', 'patrol.reminder-upside-down' */
export function faultInReminder({ text, from, to }: Omit<PatrolReminder, 'id'>): Refusal | undefined {
  if (!text.trim()) return { code: 'patrol.reminder-empty', pointer: '/text' }
  return to < from ? { code: 'patrol.reminder-upside-down', pointer: '/to' } : undefined
}

/** Whether it is passed on that day. */
export function isPassedOn({ from, to }: Pick<PatrolReminder, 'from' | 'to'>, date: string): boolean {
  return from <= date && date <= to
}
