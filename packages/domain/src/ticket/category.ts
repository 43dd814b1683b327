import { type ComplaintCategory, complaintCategories } from '../complaint/complaint-category.js'
import { type EmergencyFault, emergencyFaults, emergencyTable } from './emergency-table.js'
import { type Fault, type FaultRow, faults, faultTable } from './fault-table.js'
import type { Kind } from './kind.js'

/** What a resident asks about. */
export type Topic = 'fees' | 'decoration' | 'parking' | 'access' | 'facilities' | 'house_rules' | 'other_question'
export const topics = [
  'fees',
  'decoration',
  'parking',
  'access',
  'facilities',
  'house_rules',
  'other_question'
] as const satisfies readonly Topic[]

/** What a convenience service is about. Source: product.md, six scenes (便民). */
export type ConvenienceItem = 'key_cutting' | 'parcel_help' | 'tool_loan' | 'moving_permit' | 'pet_care' | 'other_service'
export const convenienceItems = [
  'key_cutting',
  'parcel_help',
  'tool_loan',
  'moving_permit',
  'pet_care',
  'other_service'
] as const satisfies readonly ConvenienceItem[]

/** What a ticket is about within its kind. No word stands in two kinds. */
export type Category = Fault | ComplaintCategory | Topic | ConvenienceItem | EmergencyFault

export const categoriesOf = {
  repair: faults,
  complaint: complaintCategories,
  consultation: topics,
  convenience: convenienceItems,
  emergency: emergencyFaults
} as const satisfies Record<Kind, readonly Category[]>

export const categories: readonly Category[] = Object.values(categoriesOf).flat()

export function isCategoryOf(kind: Kind, category: Category): boolean {
  return (categoriesOf[kind] as readonly Category[]).includes(category)
}

const workTable: Partial<Record<Category, FaultRow>> = { ...faultTable, ...emergencyTable }

/** Who can do the work and in which steps; undefined where nobody comes with tools. */
export function workOf(category: Category): FaultRow | undefined {
  return workTable[category]
}
