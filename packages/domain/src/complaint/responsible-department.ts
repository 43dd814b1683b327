import type { Department } from '../people/role.js'
import type { ComplaintCategory } from './complaint-category.js'

/**
 * The department that answers for a complaint until somebody hands it over.
 * Source: SP-2 (goes to the responsible department by itself); which one is our decision, 2026-11.
 */
export const responsibleDepartment: Record<ComplaintCategory, Department> = {
  housing_quality: 'engineering',
  service_attitude: 'customer_service',
  fee_dispute: 'finance',
  public_area: 'order',
  value_added: 'customer_service'
}
