import { type Capacity, type Department, type Duty, type Residency, type Skill, type StaffRole, surnameOf } from '@linying/domain'

/** A technician is named with respect: 李建国 → 李师傅; the surname alone is enough. */
export function masterName(name: string): string {
  // With a given name behind it, 欧阳 standing alone is recognised as one surname.
  return `${surnameOf(`${name}某`)}师傅`
}

export const staffRoleWords: Readonly<Record<StaffRole, string>> = {
  technician: '维修师傅',
  agent: '客服',
  supervisor: '主管',
  manager: '物业经理',
  admin: '系统管理员'
}

export const capacityWords: Readonly<Record<Capacity, string>> = {
  household: '住户',
  staff_household: '住户（员工）',
  joined: '一起报的住户',
  assignee: '负责师傅',
  technician: '维修师傅',
  agent: '客服',
  supervisor: '主管',
  manager: '物业经理',
  system: '系统'
}

const dutyWords: Readonly<Record<Duty, string>> = { first_contact: '首接负责人', part: '协办人', follow_up: '二次跟进人' }

/** Who holds no post any more and still owes something: 首接负责人周敏已离岗 */
export function leftWords(duty: Duty, name: string): string {
  return `${dutyWords[duty]}${name}已离岗`
}

export const departmentWords: Readonly<Record<Department, string>> = {
  customer_service: '客服部',
  engineering: '工程部',
  order: '秩序部',
  cleaning: '保洁部',
  greening: '绿化部',
  finance: '财务部'
}

export const skillWords: Readonly<Record<Skill, string>> = {
  water_power: '水电',
  lift: '电梯',
  masonry: '土建',
  doors_locks: '门窗锁具',
  weak_current: '弱电',
  general: '综合'
}

export const residencyWords: Readonly<Record<Residency, string>> = { owner: '业主', tenant: '租户', family: '家属' }
