const families = [
  'organization',
  'community',
  'building',
  'room',
  'place',
  'person',
  'residency',
  'post',
  'ticket',
  'event',
  'photo',
  'policy',
  'call',
  'subtask',
  'offer',
  'visit',
  'gift',
  'care',
  'patrol_post',
  'patrol_slot',
  'duty',
  'reminder',
  'session'
] as const

/** The same id for the same thing in every run: 'ticket', 3 → 01900000-0000-7009-8000-000000000003. */
export function fixedId(family: (typeof families)[number], number: number): string {
  const group = (families.indexOf(family) + 1).toString(16).padStart(3, '0')
  return `01900000-0000-7${group}-8000-${String(number).padStart(12, '0')}`
}
