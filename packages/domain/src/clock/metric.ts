/**
 * What a clock measures. Source: product.md, default clocks; `subtask` is a piece of work that another department owes a
 * complaint, `follow_up` the answer of whoever looks into it once more (SP-7), `promise` what was promised at a return visit (SP-6).
 */
export type Metric =
  | 'first_response'
  | 'accept'
  | 'arrive'
  | 'complete'
  | 'confirm_details'
  | 'feedback'
  | 'close'
  | 'return_visit'
  | 'answer'
  | 'subtask'
  | 'follow_up'
  | 'promise'

export const metrics = [
  'first_response',
  'accept',
  'arrive',
  'complete',
  'confirm_details',
  'feedback',
  'close',
  'return_visit',
  'answer',
  'subtask',
  'follow_up',
  'promise'
] as const satisfies readonly Metric[]
