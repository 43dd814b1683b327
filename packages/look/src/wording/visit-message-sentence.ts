import type { Side, VisitMessageType } from '@linying/domain'

/** What a message about a visit is made of. */
export interface VisitMessageFacts {
  readonly type: VisitMessageType
  readonly actorName: string | null
  /** Of what is sent back: until when an answer is due, as a person says it. */
  readonly until: string | null
  readonly upheld: boolean | null
}

/** The sentence for an inbox; undefined where that side is told nothing of it. */
export function visitMessageSentence(facts: VisitMessageFacts, side: Side): string | undefined {
  return sentences[facts.type][side]?.(facts)
}

type Sentence = (facts: VisitMessageFacts) => string

const sentences: Readonly<Record<VisitMessageType, Partial<Readonly<Record<Side, Sentence>>>>> = {
  VisitCorrected: { staff: ({ actorName }) => `${actorName ?? '同事'}更正了一条走访记录，请再看一下。` },
  VisitSentBack: {
    staff: ({ actorName, until }) => `${actorName ?? '经理'}退回了您的走访记录，请${until === null ? '' : `在${until}`}补充说明。`
  },
  VisitAnswered: { staff: ({ actorName }) => `${actorName ?? '同事'}补充了退回的走访记录，请再审核。` },
  VisitDenied: { staff: () => '住户说没有这次走访，请核实。' },
  DenialSettled: {
    resident: ({ upheld }) => (upheld ? '您说的没错，这次走访不算数，对不起。' : '走访的事已经核实过，点开可以看到结果。'),
    staff: ({ upheld }) => (upheld ? '经理核实过，您这次走访没有发生，记录已作废。' : '经理核实过，您这次走访属实。')
  },
  ReviewOverdue: { staff: () => '一条走访记录过了审核时间，请尽早审核。' },
  AnswerOverdue: { staff: () => '一条退回的走访记录过了补充时间，还没有补充。' }
}
