import type { Department } from '../people/role.js'
import { departmentForWords } from './classify-complaint.js'
import type { ComplaintCategory } from './complaint-category.js'

/** Whose work a category mostly is. Our decision, 2026-11. */
const usualDepartment: Record<ComplaintCategory, Department> = {
  housing_quality: 'engineering',
  service_attitude: 'customer_service',
  fee_dispute: 'finance',
  public_area: 'order',
  value_added: 'customer_service'
}

/**
 * The department that answers for a complaint until somebody hands it over: in a public area rubbish is for the cleaners and a dark
 * lamp for the engineers.
 * Source: SP-2 (goes to the responsible department by itself).
 */
export function responsibleDepartment(category: ComplaintCategory, text: string): Department {
  return departmentForWords(category, text) ?? usualDepartment[category]
}
