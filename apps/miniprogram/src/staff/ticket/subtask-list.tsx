import { deadlineWords, departmentWords, remainingWords, type WallClock } from '@linying/look'
import { wallClock } from '../../features/display/wall-clock'
import { isSubtaskLate, type SubtaskView, subtasksOf } from '../../features/ticket/subtasks-of'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import { openForm } from '../matter/open-form'

/** What departments owe: what was asked, of whom, by when, and the answer; those of this viewer open the answer's form. */
export function SubtaskList({ ticket }: { readonly ticket: TicketView }) {
  const clock = wallClock(ticket.community.utcOffsetMinutes)
  return (
    <Card id="subtasks" title={words.subtasks}>
      {subtasksOf(ticket).map(subtask => (
        <ListItem
          key={subtask.id}
          id={`subtask-line-${subtask.id}`}
          title={subtask.asked === '' ? departmentWords[subtask.department] : subtask.asked}
          detail={detailOf(subtask, clock)}
          aside={<Badge {...standingOfSubtask(subtask, clock)} />}
          {...(subtask.mine && { onTap: () => openForm(ticket.id, 'answerSubtask') })}
        />
      ))}
    </Card>
  )
}

function detailOf({ department, ownerName, dueAt, answeredAt, answer }: SubtaskView, clock: WallClock): string {
  const left = answeredAt === null && remainingWords(dueAt, clock.now)
  const owed = [departmentWords[department], ownerName, deadlineWords(dueAt, clock), left].filter(Boolean).join(' · ')
  return answer === '' ? owed : `${owed}\n${words.answered(answer)}`
}

/** In one short word, since the question beside it needs the width. */
function standingOfSubtask(subtask: SubtaskView, { now }: WallClock) {
  const late = isSubtaskLate(subtask, now)
  if (subtask.answeredAt !== null) return { text: late ? words.answeredLate : words.answeredInTime, tone: 'quiet' } as const
  return late ? ({ text: words.answerLate, tone: 'late' } as const) : ({ text: words.answerOpen, tone: 'calm' } as const)
}
