import type { EmergencyFault } from '@linying/domain'

/**
 * Whether the tap calls at once. Not where gas leaks: whoever smells it leaves the home first and calls from outside; the order
 * is opened with the tap all the same.
 */
export const callsAtOnce: Readonly<Record<EmergencyFault, boolean>> = {
  burst_pipe: true,
  lift_trapped: true,
  power_failure: true,
  gas_leak: false,
  sewage_flood: true,
  falling_object: true,
  other_emergency: true
}
