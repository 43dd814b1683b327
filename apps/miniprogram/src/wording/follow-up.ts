import type { FollowUpCause } from '@linying/domain'

/** Words of a second follow-up. */
export const followUpWords = {
  title: '二次跟进',
  open: '等答复',
  late: '已超时',
  answered: '已答复',
  answeredLate: '已答复（超时）',
  who: (name: string | null) => `负责人：${name ?? '物业经理'}（没有经手这件事）`,
  answer: (name: string | null, text: string | null) => `${name ?? '负责人'}答复：${text ?? '这段内容已按要求删除。'}`,
  resident: {
    due: (deadline: string, left: string) => `${deadline}答复您，${left}`,
    because: {
      dissatisfied: '您不满意，我们请没有经手的负责人再了解一次。',
      not_solved_again: '您再次说没解决，我们请没有经手的负责人再了解一次。'
    } satisfies Record<FollowUpCause, string>
  },
  staff: {
    due: (deadline: string, left: string) => `${deadline}答复住户，${left}`,
    because: { dissatisfied: '住户评价不满意。', not_solved_again: '住户不止一次说没解决。' } satisfies Record<FollowUpCause, string>
  }
} as const
