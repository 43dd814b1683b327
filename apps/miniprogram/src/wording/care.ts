import type { CareEventType, CareFrequency, CarePlan, CareReason, MeetingOutcome, VisitMethod } from '@linying/domain'

type CareOutcome = Extract<MeetingOutcome, 'well' | 'needs_help' | 'unreachable' | 'declined'>

const reasons: Readonly<Record<CareReason, string>> = {
  over_60: '满 60 岁',
  lives_alone: '独自居住',
  hard_to_walk: '行动不便',
  sight_or_hearing: '看不清或听不清',
  long_illness: '长期患病',
  recovering: '刚出院、在休养',
  other_need: '其他需要照顾的情况'
}

const frequencies: Readonly<Record<CareFrequency, string>> = { weekly: '每周一次', fortnightly: '每两周一次', monthly: '每月一次' }

const plans: Readonly<Record<CarePlan, string>> = { none: '还没安排', active: '进行中', paused: '已暂停', ended: '已结束' }

const methods: Readonly<Record<VisitMethod, string>> = { phone: '电话里', on_site: '当面' }

const outcomes: Readonly<Record<CareOutcome, string>> = {
  well: '一切都好',
  needs_help: '需要帮助',
  unreachable: '没联系上',
  declined: '这次不需要'
}

const events: Readonly<Record<CareEventType, string>> = {
  CareAgreed: '同意关怀',
  CareWithdrawn: '取消关怀',
  CarePlanned: '安排走访',
  CarePaused: '暂停走访',
  CareResumed: '恢复走访',
  CareEnded: '结束走访',
  CareDescribed: '更新情况'
}

/** Words of care that both sides read. */
export const careWords = {
  reasons,
  frequencies,
  plans,
  methods,
  outcomes,
  events,
  by: (name: string, time: string) => `${name} ${time}`,
  heard: (method: string, whom: string) => `${method}由${whom}说的`,
  carer: (name: string) => `${name}负责`,
  nobody: '还没有负责的人',
  before: (day: string) => `最晚 ${day}`,
  last: (time: string) => `上次 ${time}`,
  never: '还没去过'
} as const
