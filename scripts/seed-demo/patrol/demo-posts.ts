import type { MetGroup, PatrolProof } from '@linying/domain'
import type { CommunityName } from '../company/communities.js'

export interface DemoPost {
  readonly name: string
  readonly community: CommunityName
  readonly place: string
  readonly proof: PatrolProof
  readonly topics: readonly string[]
  /** Who stands there in turn. */
  readonly agents: readonly [string, ...string[]]
  /** Who has come by with something that became a ticket. */
  readonly registered?: DemoRegistered
}

export interface DemoRegistered {
  /** The story of the ticket. */
  readonly story: string
  readonly daysAgo: number
  /** In which slot of the day. */
  readonly index: number
  readonly agent: string
  readonly clock: string
  readonly whom: MetGroup
  readonly topic: string
}

const topics = ['快递', '报修', '停车', '缴费', '搬东西', '问路', '其他']

/** Where an agent stands with a tablet, as the plan has it: parcel lockers, playground and fitness corner. */
export const demoPosts: readonly DemoPost[] = [
  {
    name: '快递柜流动岗',
    community: '翠湖花园',
    place: '东门进来右手边的快递柜',
    proof: 'none',
    topics,
    agents: ['周敏', '陈晓燕'],
    registered: { story: 'question-at-post', daysAgo: 1, index: 1, agent: '陈晓燕', clock: '17:32', whom: 'owner', topic: '停车' }
  },
  { name: '儿童乐园流动岗', community: '翠湖花园', place: '儿童游乐区长椅旁', proof: 'screen', topics, agents: ['陈晓燕', '周敏'] },
  { name: '健身广场流动岗', community: '梧桐里', place: '健身广场凉亭', proof: 'photo', topics, agents: ['何静', '许文婷'] }
]

/** What is passed on from today: for so many days. */
export const demoReminders: readonly { readonly community: CommunityName; readonly text: string; readonly days: number }[] = [
  { community: '翠湖花园', text: '后天 9 点到 11 点清洗二次供水水箱，请提前接水。', days: 2 },
  { community: '翠湖花园', text: '天冷了，出门请关好窗，独居老人有事可打 24 小时电话。', days: 14 },
  { community: '梧桐里', text: '非机动车棚充电桩本周检修，请先用 2 号楼旁的。', days: 5 }
]
