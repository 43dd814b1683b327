/** What a complaint is about. Source: product.md, complaint categories. */
export type ComplaintCategory = 'housing_quality' | 'service_attitude' | 'fee_dispute' | 'public_area' | 'value_added'
export const complaintCategories = [
  'housing_quality',
  'service_attitude',
  'fee_dispute',
  'public_area',
  'value_added'
] as const satisfies readonly ComplaintCategory[]

/** How much it weighs; a serious one counts as urgent. Our decision, 2026-11. */
export type Severity = 'minor' | 'major' | 'serious'
export const severities = ['minor', 'major', 'serious'] as const satisfies readonly Severity[]
