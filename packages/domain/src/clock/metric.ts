/**
 * What a clock measures. Source: product.md, default clocks; `subtask` is a piece of work that another department owes a
 * complaint, `follow_up` the answer of whoever looks into it once more (SP-7).
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
  'follow_up'
] as const satisfies readonly Metric[]
