import type { FaultRow } from './fault-table.js'

/** What cannot wait. Source: SP-5. */
export type EmergencyFault =
  | 'burst_pipe'
  | 'lift_trapped'
  | 'power_failure'
  | 'gas_leak'
  | 'sewage_flood'
  | 'falling_object'
  | 'other_emergency'

/** Who comes and what is done, as for a fault. */
export const emergencyTable = {
  burst_pipe: {
    skill: 'water_power',
    steps: [
      { step: 'shut_valve', photo: true },
      { step: 'find_leak', photo: true },
      { step: 'replace_part', photo: true },
      { step: 'test', photo: true }
    ]
  },
  lift_trapped: {
    skill: 'lift',
    steps: [
      { step: 'secure_area', photo: true },
      { step: 'inspect', photo: true },
      { step: 'test', photo: true }
    ]
  },
  power_failure: {
    skill: 'water_power',
    steps: [
      { step: 'check_circuit', photo: true },
      { step: 'restore_power', photo: true },
      { step: 'test', photo: true }
    ]
  },
  gas_leak: {
    skill: 'general',
    steps: [
      { step: 'shut_valve', photo: true },
      { step: 'secure_area', photo: true },
      { step: 'inspect', photo: true }
    ]
  },
  sewage_flood: {
    skill: 'water_power',
    steps: [
      { step: 'clear_drain', photo: true },
      { step: 'clean_up', photo: true },
      { step: 'test', photo: true }
    ]
  },
  falling_object: {
    skill: 'masonry',
    steps: [
      { step: 'secure_area', photo: true },
      { step: 'inspect', photo: true }
    ]
  },
  other_emergency: {
    skill: 'general',
    steps: [
      { step: 'inspect', photo: true },
      { step: 'test', photo: true }
    ]
  }
} as const satisfies Record<EmergencyFault, FaultRow>

export const emergencyFaults = Object.keys(emergencyTable) as readonly EmergencyFault[] // the keys of the table are exactly the emergencies
