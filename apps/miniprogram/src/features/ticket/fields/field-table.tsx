import type { Bring } from '@linying/domain'
import type { ReactNode } from 'react'
import {
  AudienceField,
  NotSolvedReasonField,
  ReachedField,
  ResultField,
  ReturnReasonField,
  SolvedField,
  SuspendReasonField,
  TransferReasonField
} from './choice-fields'
import { ClockField, LevelField } from './clock-field'
import { ContactField, ContactIfReportedField, OptionalContactField } from './contact-field'
import { DepartmentField } from './department-field'
import { EtaField, EtaIfKnownField } from './eta-field'
import { EventField } from './event-field'
import { EvidenceField } from './evidence-field'
import type { FieldProps } from './field-props'
import { JoinedField } from './joined-field'
import { MaterialsField } from './materials-field'
import { NextUpdateField } from './next-update-field'
import { OptionalPhotosField } from './optional-photos-field'
import { PersonField } from './person-field'
import { PhotosField } from './photos-field'
import { RatingField } from './rating-field'
import { RejectField } from './reject-field'
import { StepField } from './step-field'
import { SubtaskAnswerField } from './subtask-answer-field'
import { SubtaskField } from './subtask-field'
import { SuccessorField } from './successor-field'
import { TechnicianField } from './technician-field'
import { OptionalTextField, TextField } from './text-field'
import { TicketField } from './ticket-field'
import { UntilField } from './until-field'
import { VisitField } from './visit-field'

/** How each thing that an action brings is asked for. */
export const fieldTable: { readonly [B in Bring]: (props: FieldProps<B>) => ReactNode } = {
  technician: TechnicianField,
  eta: EtaField,
  'eta-if-known': EtaIfKnownField,
  'reject-reason': RejectField,
  'suspend-reason': SuspendReasonField,
  'return-reason': ReturnReasonField,
  'transfer-reason': TransferReasonField,
  'not-solved-reason': NotSolvedReasonField,
  until: UntilField,
  step: StepField,
  materials: MaterialsField,
  'photos-or-reason': PhotosField,
  'photos-if-any': OptionalPhotosField,
  result: ResultField,
  text: TextField,
  'text-if-any': OptionalTextField,
  audience: AudienceField,
  rating: RatingField,
  contact: ContactField,
  'contact-if-reported': ContactIfReportedField,
  'contact-if-any': OptionalContactField,
  reached: ReachedField,
  solved: SolvedField,
  ticket: TicketField,
  // a duplicate's resident joins when it is rejected; nobody is asked for her
  resident: () => null,
  joined: JoinedField,
  event: EventField,
  'next-update': NextUpdateField,
  evidence: EvidenceField,
  department: DepartmentField,
  person: PersonField,
  successor: SuccessorField,
  subtask: SubtaskField,
  'subtask-answer': SubtaskAnswerField,
  visit: VisitField,
  clock: ClockField,
  level: LevelField
}
