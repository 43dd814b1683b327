import { type Leader, noResident, type Person } from '@linying/domain'

const nobody: Omit<Person, 'id'> = { kind: 'person', ...noResident, roles: [], departments: [], skills: [] }

/** 王秀兰, who lives in the ticket's room. */
export const wang: Person = { ...nobody, id: personId(1), standing: 'household' }
/** A resident of another room, with nothing to do with the ticket. */
export const qin: Person = { ...nobody, id: personId(2) }

/** 李师傅: water and power. */
export const li: Person = {
  ...nobody,
  id: personId(11),
  roles: ['technician'],
  departments: ['engineering'],
  skills: ['water_power', 'general']
}
/** 张师傅: lifts. */
export const zhang: Person = {
  ...nobody,
  id: personId(12),
  roles: ['technician'],
  departments: ['engineering'],
  skills: ['lift', 'general']
}

export const zhou: Person = { ...nobody, id: personId(21), roles: ['agent'], departments: ['customer_service'] }
export const chen: Person = { ...nobody, id: personId(22), roles: ['agent'], departments: ['customer_service'] }

/** Leads 客服部. */
export const sun: Person = { ...nobody, id: personId(31), roles: ['supervisor'], departments: ['customer_service'] }
/** Leads 工程部. */
export const fang: Person = { ...nobody, id: personId(32), roles: ['supervisor'], departments: ['engineering'] }
/** Leads 绿化部, so signs no disputes. */
export const tang: Person = { ...nobody, id: personId(33), roles: ['supervisor'], departments: ['greening'] }
export const gu: Person = { ...nobody, id: personId(41), roles: ['manager'] }
/** All who lead in the community of these people. */
export const usualLeaders: readonly Leader[] = [
  { id: gu.id, role: 'manager', department: null },
  ...[sun, fang, tang].map(({ id, departments: [department = null] }) => ({ id, role: 'supervisor' as const, department }))
]
export const admin: Person = { ...nobody, id: personId(51), roles: ['admin'] }

function personId(number: number): string {
  return `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
}
