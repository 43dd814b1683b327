import type { Department, Skill, StaffRole } from '@linying/domain'
import type { CommunityName } from './communities.js'

export interface DemoEmployee {
  readonly name: string
  readonly phone: string
  readonly badge: string
  readonly role: StaffRole
  readonly department: Department | null
  readonly skills: readonly Skill[]
  readonly worksIn: readonly CommunityName[]
}

const both = ['翠湖花园', '梧桐里'] as const

/** Sixteen people; those who are in short supply work in both communities. */
export const staff: readonly DemoEmployee[] = [
  technician('李建国', '13800550101', 'G001', ['water_power', 'general'], both),
  technician('张海涛', '13800550102', 'G002', ['lift', 'weak_current'], both),
  technician('赵志强', '13800550103', 'G003', ['masonry', 'general'], ['翠湖花园']),
  technician('刘铁柱', '13800550104', 'G004', ['doors_locks', 'water_power', 'general'], ['翠湖花园']),
  technician('吴勇', '13800550105', 'G005', ['water_power', 'doors_locks'], ['梧桐里']),
  technician('马俊', '13800550106', 'G006', ['masonry', 'weak_current', 'general'], ['梧桐里']),
  agent('周敏', '13800550111', 'K001', ['翠湖花园']),
  agent('陈晓燕', '13800550112', 'K002', both),
  agent('何静', '13800550113', 'K003', ['梧桐里']),
  agent('许文婷', '13800550114', 'K004', ['梧桐里']),
  lead('孙丽华', '13800550121', 'Z001', 'supervisor', 'customer_service'),
  lead('方国平', '13800550122', 'Z002', 'supervisor', 'engineering'),
  lead('石磊', '13800550123', 'Z003', 'supervisor', 'order'),
  lead('白桂英', '13800550124', 'Z004', 'supervisor', 'greening'),
  lead('顾明远', '13800550131', 'M001', 'manager', null),
  lead('罗斌', '13800550141', 'A001', 'admin', null)
]

function technician(name: string, phone: string, badge: string, skills: readonly Skill[], worksIn: readonly CommunityName[]): DemoEmployee {
  return { name, phone, badge, role: 'technician', department: 'engineering', skills, worksIn }
}

function agent(name: string, phone: string, badge: string, worksIn: readonly CommunityName[]): DemoEmployee {
  return { name, phone, badge, role: 'agent', department: 'customer_service', skills: [], worksIn }
}

function lead(
  name: string,
  phone: string,
  badge: string,
  role: 'supervisor' | 'manager' | 'admin',
  department: Department | null
): DemoEmployee {
  return { name, phone, badge, role, department, skills: [], worksIn: both }
}
