import type { Skill } from '../people/role.js'

/** What a resident reports as broken. */
export type Fault =
  | 'water_leak'
  | 'drain_blocked'
  | 'power_trip'
  | 'light'
  | 'lift'
  | 'door_lock'
  | 'seepage'
  | 'window'
  | 'public_facility'
  | 'other'

/** What a technician does on site, as a step which may be shown to anyone; anything else is a free step. */
export type StepKey =
  | 'inspect'
  | 'find_leak'
  | 'shut_valve'
  | 'replace_part'
  | 'clear_drain'
  | 'check_circuit'
  | 'restore_power'
  | 'adjust'
  | 'secure_area'
  | 'open_surface'
  | 'waterproof'
  | 'restore_surface'
  | 'test'
  | 'clean_up'

export interface TemplateStep {
  readonly step: StepKey
  /** A photo belongs to this step, unless the technician says why there is none. */
  readonly photo: boolean
}

export interface FaultRow {
  /** The skill that somebody who takes it on needs. */
  readonly skill: Skill
  readonly steps: readonly TemplateStep[]
}

const withPhoto = (step: StepKey): TemplateStep => ({ step, photo: true })
const withoutPhoto = (step: StepKey): TemplateStep => ({ step, photo: false })

/** Which steps are expected for a fault, and who can repair it. Source: SP-1 (the plan's own example is `water_leak`). */
export const faultTable = {
  water_leak: {
    skill: 'water_power',
    steps: [withPhoto('find_leak'), withoutPhoto('shut_valve'), withPhoto('replace_part'), withPhoto('test')]
  },
  drain_blocked: {
    skill: 'water_power',
    steps: [withPhoto('inspect'), withPhoto('clear_drain'), withPhoto('test'), withoutPhoto('clean_up')]
  },
  power_trip: { skill: 'water_power', steps: [withPhoto('check_circuit'), withPhoto('replace_part'), withPhoto('restore_power')] },
  light: { skill: 'water_power', steps: [withPhoto('inspect'), withPhoto('replace_part'), withPhoto('test')] },
  lift: { skill: 'lift', steps: [withPhoto('secure_area'), withPhoto('inspect'), withPhoto('replace_part'), withPhoto('test')] },
  door_lock: { skill: 'doors_locks', steps: [withPhoto('inspect'), withPhoto('adjust'), withPhoto('test')] },
  seepage: {
    skill: 'masonry',
    steps: [withPhoto('inspect'), withPhoto('open_surface'), withPhoto('waterproof'), withPhoto('restore_surface')]
  },
  window: { skill: 'doors_locks', steps: [withPhoto('inspect'), withPhoto('replace_part'), withPhoto('test')] },
  public_facility: {
    skill: 'general',
    steps: [withPhoto('secure_area'), withPhoto('inspect'), withPhoto('replace_part'), withPhoto('test')]
  },
  other: { skill: 'general', steps: [withPhoto('inspect'), withPhoto('test')] }
} as const satisfies Record<Fault, FaultRow>

export const faults = Object.keys(faultTable) as readonly Fault[] // the keys of a Record<Fault, …> are exactly the faults

export const stepKeys = [
  'inspect',
  'find_leak',
  'shut_valve',
  'replace_part',
  'clear_drain',
  'check_circuit',
  'restore_power',
  'adjust',
  'secure_area',
  'open_surface',
  'waterproof',
  'restore_surface',
  'test',
  'clean_up'
] as const satisfies readonly StepKey[]
