import type { Category } from '../ticket/category.js'
import type { EmergencyFault } from '../ticket/emergency-table.js'
import type { Kind } from '../ticket/kind.js'

/** In which order messages go out, the first before all others: whoever is trapped does not wait behind what was imported. */
export type DeliveryUrgency = 'danger_to_life' | 'emergency' | 'emergency_alarm' | 'usual'
export const deliveryUrgencies = ['danger_to_life', 'emergency', 'emergency_alarm', 'usual'] as const satisfies readonly DeliveryUrgency[]

/** What somebody can die of while nobody comes. Source: product.md, order of urgency; which these are is our decision, 2026-11. */
const dangersToLife: ReadonlySet<Category> = new Set<EmergencyFault>(['lift_trapped', 'gas_leak', 'falling_object'])

/** How pressing a message about a ticket is: of what happened to it, or of a promise that is due. */
export function deliveryUrgencyOf(
  { kind, category }: { readonly kind: Kind; readonly category: Category },
  about: 'event' | 'alarm' = 'event'
): DeliveryUrgency {
  if (kind !== 'emergency') return 'usual'
  if (about === 'alarm') return 'emergency_alarm'
  return dangersToLife.has(category) ? 'danger_to_life' : 'emergency'
}

/** As it is stored and sorted by: 0 goes first. */
export function deliveryRank(urgency: DeliveryUrgency): number {
  return deliveryUrgencies.indexOf(urgency)
}

/** Whether somebody waits for help who must be heard within the minute. */
export function isForEmergency(urgency: DeliveryUrgency): boolean {
  return urgency !== 'usual'
}
