import type { Bring } from '@linying/domain'
import type { AnswerTypes } from '../action/answers'
import type { TicketView } from '../ticket-view'

export type FieldProps<B extends Bring> = {
  readonly ticket: TicketView
  readonly answer: AnswerTypes[B] | undefined
  readonly onAnswer: (answer: AnswerTypes[B]) => void
}
