import type { CountedRule, VisitedRepairs } from '@linying/domain'

/** Words of the numbers that a manager sets for his community. */
export const staffRulesWords = {
  title: '办结、评价和回访',
  intro: '改了以后，新提交的工单和新写的走访记录按新的算；已经有的仍按当时的算。',
  usual: '都是系统原来的数，还没有人改过。',
  changed: (who: string, when: string) => `${who} ${when} 改过`,
  change: '修改',
  managersOnly: '只有物业经理能改。',
  complaints: '投诉每件都回访。',
  save: '保存',
  saved: '已保存，新的按这个算。',
  outside: (least: number, most: number) => `请填 ${least} 到 ${most} 之间的整数。`,
  gone: '打不开这个小区的设置',
  goneText: '请返回重新选择小区。',
  returnVisitFor: '维修要不要回访',
  visited: {
    none: '不回访',
    unrated: '没评价的',
    sample: '抽一部分',
    all: '每一单'
  } satisfies Record<VisitedRepairs, string>,
  visits: (which: string) => `维修回访：${which}`,
  rules: {
    silenceAfterDays: {
      label: '住户几天没回音，可以关单',
      hint: '要有联系过的记录，单独统计，不算满意度。',
      says: n => `住户 ${n} 天没回音，可以关单`
    },
    reopenWithinDays: {
      label: '关单后几天内，住户可以说又坏了',
      hint: '过了这几天要重新报。',
      says: n => `关单后 ${n} 天内，住户可以说又坏了`
    },
    followUpAfterNotSolved: {
      label: '第几次说没解决，开二次跟进',
      hint: '由没有经手的负责人再了解一次。',
      says: n => `第 ${n} 次说没解决，开二次跟进`
    },
    changeRatingWithinDays: {
      label: '关单后几天内，住户可以改评价',
      hint: '住户会看到可以改到哪一天。',
      says: n => `关单后 ${n} 天内，住户可以改评价`
    },
    returnVisitSamplePercent: {
      label: '一百单维修抽多少单回访',
      hint: '由系统来抽，谁也不能挑。',
      says: n => `一百单维修抽 ${n} 单回访`
    },
    unreachableAfterAttempts: {
      label: '几次没联系上，算联系不上',
      hint: '每次都要记下来；算联系不上以后不再催回访。',
      says: n => `${n} 次没联系上，算联系不上`
    },
    takeWithinMinutes: {
      label: '派单后几分钟没人接，退回待派',
      hint: '退回后客服会重新派。',
      says: n => `派单后 ${n} 分钟没人接，退回待派`
    },
    reviewWithinHours: {
      label: '走访记录几小时内审核',
      hint: '从写好或补充好开始算。',
      says: n => `走访记录 ${n} 小时内审核`
    },
    answerWithinHours: {
      label: '退回的走访记录几小时内补充',
      hint: '从经理退回开始算。',
      says: n => `退回的走访记录 ${n} 小时内补充`
    }
  } satisfies Record<CountedRule, RuleWords>
} as const

interface RuleWords {
  readonly label: string
  readonly hint: string
  readonly says: (count: number) => string
}
