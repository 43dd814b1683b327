import { type Department, type Instant, leadsHere, owesSubtask, type Severity } from '@linying/domain'
import { readsAsPublic } from './as-far-as-told.js'
import { nameIn } from './name-in.js'
import { reportIn } from './report-view.js'
import { type Reading, wordsOf } from './words-of.js'

export interface ComplaintView {
  readonly severity: Severity
  readonly demand: string
  readonly aboutWhom: string
  /** Only who leads here reads it, until somebody has said whom it is about. */
  readonly restricted: boolean
  /** Whom it is hidden from; told to who leads here. */
  readonly aboutName: string | null
}

export interface SubtaskView {
  readonly id: string
  readonly department: Department
  readonly ownerName: string | null
  readonly dueAt: Instant
  readonly answeredAt: Instant | null
  /** Still open, and this viewer may answer it. */
  readonly mine: boolean
}

interface ComplaintParts {
  readonly complaint: ComplaintView | null
  readonly subtasks: SubtaskView[]
}

/** Whoever only owes a part of it is not told whom it is about. */
export function complaintView(reading: Reading): ComplaintParts {
  const { record, ticket, actor } = reading
  if (readsAsPublic(record)) return { complaint: null, subtasks: [] }
  const { demand, aboutWhom } = wordsOf(reading, reportIn(record))
  return {
    complaint: ticket.complaint && {
      severity: ticket.complaint.severity,
      demand: demand ?? '',
      aboutWhom: aboutWhom ?? '',
      restricted: ticket.complaint.restricted,
      aboutName: leadsHere(actor) ? nameIn(record, ticket.complaint.aboutPersonId) : null
    },
    subtasks: ticket.subtasks.map(({ id, department, ownerId, dueAt, answeredAt }) => ({
      id,
      department,
      ownerName: nameIn(record, ownerId),
      dueAt,
      answeredAt,
      mine: answeredAt === null && owesSubtask(actor, { ownerId, department })
    }))
  }
}
