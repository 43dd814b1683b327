import type { Action, Kind } from '@linying/domain'
import { type ActionWords, actionWords } from './action-words.js'

/** What a button says on a ticket of this kind: nobody "repairs" a complaint, and a question is not "好了又坏". */
export function actionWordsOf(kind: Kind, action: Action): ActionWords {
  return { ...actionWords[action], ...differing[kind][action] }
}

/** Less than all of it is as she wanted it, in the words that go with 解决了 and 没解决 of this kind. */
export const partlySolvedWords: Readonly<Record<Kind, string>> = {
  repair: '部分解决',
  emergency: '部分解决',
  complaint: '部分解决',
  consultation: '有一点没说清楚',
  convenience: '有一点没办好'
}

/** Only what people say otherwise than of a repair. */
const differing: Readonly<Record<Kind, Partial<Record<Action, Partial<ActionWords>>>>> = {
  repair: {},
  complaint: {
    accept: { label: '受理', done: '已受理，请联系住户核实情况。' },
    resume: { done: '已恢复处理。' },
    notSolved: { done: '已记下，客服会接着处理。' },
    reopen: { label: '没解决，重开', done: '已重开，我们接着处理。' },
    cancel: { label: '撤回投诉', question: '撤回后不会再有人处理这件事。确定吗？', done: '已撤回。' }
  },
  consultation: {
    accept: { label: '受理', done: '已受理，请答复住户。' },
    notSolved: { label: '没说清楚', done: '已记下，客服会再答复。' },
    confirm: { label: '清楚了', done: '谢谢您告诉我们。' },
    reopen: { label: '还有疑问', done: '已重开，我们再答复您。' },
    cancel: { label: '撤回提问', question: '撤回后不会再有人答复。确定吗？', done: '已撤回。' }
  },
  convenience: {
    accept: { label: '受理', done: '已受理，住户会收到消息。' },
    notSolved: { label: '还没办好', done: '已记下，客服会接着办。' },
    confirm: { label: '都办好了', done: '谢谢您告诉我们。' },
    reopen: { label: '没办好，重开', done: '已重开，我们接着办。' },
    cancel: { label: '取消申请', question: '取消后不会再有人来办。确定吗？', done: '已取消。' }
  },
  emergency: {}
}
