import type { CareFrequency, CareReason, MeetingOutcome } from '@linying/domain'
import type { CommunityName } from '../company/communities.js'

export interface DemoLook {
  readonly daysAgo: number
  readonly outcome: Extract<MeetingOutcome, 'well' | 'needs_help' | 'unreachable' | 'declined'>
  readonly said: string
  /** Of the list, what needs something. */
  readonly needs?: string
}

export interface DemoCare {
  readonly resident: string
  readonly community: CommunityName
  readonly agreedDaysAgo: number
  /** Null: she said so herself, in the app. */
  readonly writtenDownBy: string | null
  readonly reasons: readonly CareReason[]
  readonly note: string
  /** Null: nobody has planned anything yet. */
  readonly plan: { readonly frequency: CareFrequency; readonly carer: string | null; readonly setBy: string } | null
  readonly looks: readonly DemoLook[]
  readonly withdrawnDaysAgo?: number
}

/** Whom the demo company looks after: on time, late, without a plan, without a carer, and one who did not want it any more. */
export const demoCares: readonly DemoCare[] = [
  {
    ...cuihu('王秀兰', 40, null, ['over_60', 'lives_alone']),
    plan: weekly('周敏'),
    looks: [
      { daysAgo: 25, outcome: 'well', said: '身体挺好，天冷了少出门。' },
      { daysAgo: 22, outcome: 'needs_help', said: '厨房燃气灶打火不灵，要试好几次。', needs: '水电气安全' }
    ]
  },
  {
    ...cuihu('郑玉珍', 60, '陈晓燕', ['over_60', 'hard_to_walk']),
    note: '膝盖不好，敲门要等一会儿。儿子住 A7 栋。',
    plan: weekly('陈晓燕')
  },
  { ...cuihu('冯桂芳', 30, '陈晓燕', ['over_60', 'sight_or_hearing']), note: '耳背，打电话要大声。', plan: weekly('周敏') },
  { ...cuihu('傅秀英', 30, null, ['over_60']), plan: { ...weekly('陈晓燕'), frequency: 'monthly' } },
  { ...cuihu('朱德海', 25, '周敏', ['hard_to_walk']), plan: { ...weekly('周敏'), frequency: 'fortnightly' } },
  { ...cuihu('徐建华', 25, '陈晓燕', ['over_60']), plan: { ...weekly('陈晓燕'), frequency: 'fortnightly' } },
  { ...cuihu('高敏', 20, null, ['recovering']), plan: { ...weekly('周敏'), frequency: 'fortnightly' } },
  { ...cuihu('秦国栋', 30, '周敏', ['over_60']), plan: { ...weekly('周敏'), frequency: 'monthly' }, withdrawnDaysAgo: 8 },
  { ...cuihu('曹永强', 3, '周敏', ['over_60', 'lives_alone']), note: '刚出院，家里台阶高。' },
  {
    ...wutong('蔡玉兰', 50, '何静', ['over_60', 'lives_alone', 'long_illness']),
    note: '高血压，药放在电视柜上。',
    plan: { ...weekly('何静'), frequency: 'fortnightly' },
    looks: [
      { daysAgo: 30, outcome: 'well', said: '血压稳，邻居常来坐。' },
      { daysAgo: 9, outcome: 'well', said: '挺好的，让我们周末也来喝茶。' }
    ]
  },
  {
    ...wutong('潘玉梅', 45, null, ['over_60', 'recovering']),
    plan: { ...weekly(null), setBy: '顾明远' },
    looks: [{ daysAgo: 20, outcome: 'unreachable', said: '' }]
  },
  { ...wutong('林佩佩', 30, '何静', ['other_need']), plan: { ...weekly('何静'), frequency: 'monthly' } }
]

type Asked = Pick<DemoCare, 'resident' | 'agreedDaysAgo' | 'writtenDownBy' | 'reasons'>

function asked(...[resident, agreedDaysAgo, writtenDownBy, reasons]: Parameters<typeof cuihu>): Omit<DemoCare, 'community'> {
  return { resident, agreedDaysAgo, writtenDownBy, reasons, note: '', plan: null, looks: [] }
}

function cuihu(resident: string, agreedDaysAgo: number, writtenDownBy: string | null, reasons: Asked['reasons']): DemoCare {
  return { ...asked(resident, agreedDaysAgo, writtenDownBy, reasons), community: '翠湖花园' }
}

function wutong(...who: Parameters<typeof cuihu>): DemoCare {
  return { ...asked(...who), community: '梧桐里' }
}

function weekly(carer: string | null): NonNullable<DemoCare['plan']> {
  return { frequency: 'weekly', carer, setBy: '孙丽华' }
}
