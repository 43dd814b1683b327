import type { Bring } from '@linying/domain'
import type { ReactNode } from 'react'
import {
  AudienceField,
  NotSolvedReasonField,
  RatingField,
  ReachedField,
  ResultField,
  ReturnReasonField,
  SuspendReasonField,
  TransferReasonField
} from './choice-fields'
import { ContactField, ContactIfReportedField } from './contact-field'
import { EtaField, EtaIfKnownField } from './eta-field'
import { EventField } from './event-field'
import type { FieldProps } from './field-props'
import { MaterialsField } from './materials-field'
import { PhotosField } from './photos-field'
import { RejectField } from './reject-field'
import { StepField } from './step-field'
import { TechnicianField } from './technician-field'
import { OptionalTextField, TextField } from './text-field'
import { TicketField } from './ticket-field'
import { UntilField } from './until-field'

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
  result: ResultField,
  text: TextField,
  'text-if-any': OptionalTextField,
  audience: AudienceField,
  rating: RatingField,
  contact: ContactField,
  'contact-if-reported': ContactIfReportedField,
  reached: ReachedField,
  ticket: TicketField,
  // a duplicate's resident joins when it is rejected; nobody is asked for her
  resident: () => null,
  event: EventField,
  'next-update': () => null,
  evidence: () => null,
  department: () => null,
  subtask: () => null,
  'subtask-answer': () => null,
  visit: () => null,
  clock: () => null,
  level: () => null
}
