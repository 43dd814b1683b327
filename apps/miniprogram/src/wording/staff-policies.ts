import type { LadderRole, Runs } from '@linying/domain'
import { durationWords } from '@linying/look'

const minuteMs = 60_000

export const staffPoliciesWords = {
  title: '时限和规则',
  intro: '改了以后，新提交的按新的算；已经提交的仍按当时的算。',
  length: (minutes: number | null) => (minutes === null ? '按每次说好的时间' : `${durationWords(minutes * minuteMs)}内`),
  runs: { always: '全天计时', duty_hours: '只算上班时间' } satisfies Record<Runs, string>,
  warns: (percent: number) => `过了 ${percent}% 提醒`,
  pausable: '等配件、等住户时停表',
  ladder: (to: LadderRole, minutes: number) =>
    minutes === 0 ? `到时间告诉${ladderWords[to]}` : `再过 ${durationWords(minutes * minuteMs)} 告诉${ladderWords[to]}`,
  adopted: '承诺',
  target: '目标',
  everything: '全部',
  onlyFor: (what: string) => `只对：${what}`,
  changed: (who: string, when: string) => `${who} ${when} 改过`,
  source: (source: string) => `依据：${sourceWords(source)}`,
  none: '还没有时限',
  noneText: '请联系系统管理员。',
  laws: '法规对我们的要求',
  lawsText: '只列出地区和责任单位都对得上的。我们的时限不会比它松。',
  noLaws: '没有对得上的法规',
  noLawsText: '请管理员在小区资料里核对所在地区。',
  noPosts: '还没有给您安排岗位',
  managersOnly: '只有物业经理能改时限。'
} as const

export const staffPolicyWords = {
  title: '修改时限',
  newTitle: '另加一条时限',
  minutes: '多少分钟内',
  minutesHint: (words: string) => words,
  minutesMissing: '请填一个大于 0 的整数。',
  runs: '怎么计时',
  warn: '什么时候提醒',
  percent: (percent: number) => `过了 ${percent}%`,
  pausable: '等配件、等住户、等天气时',
  pausableChoices: { yes: '停表', no: '照样走' },
  ladder: '超时后告诉谁',
  ladderHint: '一级一级往上，每级只提醒一次；填 0 就是到时间立刻告诉。',
  afterMinutes: (who: string) => `${who}（超时后几分钟）`,
  adopted: '对住户怎么说',
  adoptedChoices: { target: '目标', promise: '承诺' },
  adoptedHint: '公开作出的承诺会成为物业服务合同的一部分（民法典第 938 条）。',
  adoptQuestion: '改成承诺？',
  adoptText: '住户会看到这是承诺。公开作出的承诺会成为合同的一部分，做不到要负责。',
  yes: '改成承诺',
  no: '先不改',
  save: '保存',
  saved: '已保存，新提交的按这个算。',
  addFor: '另加一条，只对一部分',
  category: '只对哪一类',
  urgency: '只对多急的',
  gone: '这条时限不在了',
  goneText: '请返回看最新的时限。'
} as const

export const ladderWords: Readonly<Record<LadderRole, string>> = {
  assignee: '经办人',
  first_handler: '首接负责人',
  supervisor: '部门主管',
  manager: '物业经理'
}

/** Where a length comes from, as people say it; the rows keep the plan's own words. */
const sourceTable: readonly (readonly [part: string, words: string])[] = [
  ['SP-', '服务方案'],
  ['market expectation', '业主的普遍期望'],
  ['our decision', '公司自定']
]

function sourceWords(source: string): string {
  const told = sourceTable.flatMap(([part, words]) => (source.includes(part) ? [words] : []))
  return told.length === 0 ? '公司自定' : told.join('，')
}
