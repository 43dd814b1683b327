import type { EventType, Instant } from '@linying/domain'
import type { TicketView } from './ticket-view'
import { entriesOf, type Way } from './way-of'

export type SubtaskView = TicketView['subtasks'][number] & {
  /** What was asked; empty where its words are gone or not for this reader. */
  readonly asked: string
  readonly answer: string
}

/** What departments owe, with the words of the entries in which it was asked and answered. */
export function subtasksOf({ subtasks, ...way }: Way & Pick<TicketView, 'subtasks'>): readonly SubtaskView[] {
  const said = (type: EventType, id: string) =>
    entriesOf(way).find(entry => entry.type === type && entry.details.subtaskId === id)?.words.text ?? ''
  return subtasks.map(subtask => ({
    ...subtask,
    asked: said('SubtaskOpened', subtask.id),
    answer: said('SubtaskAnswered', subtask.id)
  }))
}

/** Whether a department has not answered in time. */
export function isSubtaskLate({ dueAt, answeredAt }: Pick<SubtaskView, 'dueAt' | 'answeredAt'>, now: Instant): boolean {
  return (answeredAt ?? now) > dueAt
}
