/** What a clock measures. Source: product.md, default clocks; `subtask` is a piece of work that another department owes a complaint,
 * `promise` what was promised at a return visit. */
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
  'promise'
] as const satisfies readonly Metric[]
