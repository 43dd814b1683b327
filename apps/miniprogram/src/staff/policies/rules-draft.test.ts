import { rulesDraftOf, rulesOf, wrongIn } from './rules-draft'

const rules = {
  silenceAfterDays: 7,
  reopenWithinDays: 7,
  followUpAfterNotSolved: 2,
  changeRatingWithinDays: 7,
  returnVisitFor: 'none',
  returnVisitSamplePercent: 10,
  unreachableAfterAttempts: 3,
  takeWithinMinutes: 30,
  reviewWithinHours: 48,
  answerWithinHours: 24,
  changedAt: null,
  changedByName: null
} as const
const draft = rulesDraftOf(rules)

test('a number that somebody types is saved, and the others with it as they are', () => {
  const { changedAt: _, changedByName: __, ...unchanged } = rules
  const saved = rulesOf({ ...draft, changeRatingWithinDays: ' 14 ', returnVisitFor: 'all' }, rules)
  expect(saved).toEqual({ ...unchanged, changeRatingWithinDays: 14, returnVisitFor: 'all' })
})

test.each(['', '0', '91', '三', '1.5'])('“%s” days are none, and nothing is saved', typed => {
  const wrong = { ...draft, reopenWithinDays: typed }
  expect([...wrongIn(wrong)]).toEqual(['reopenWithinDays'])
  expect(rulesOf(wrong, rules)).toBeUndefined()
})

test('a number that is not asked for keeps nobody from saving', () => {
  const typed = { ...draft, returnVisitFor: 'sample', returnVisitSamplePercent: '' } as const
  expect(rulesOf(typed, rules)).toBeUndefined()
  expect(rulesOf({ ...typed, returnVisitFor: 'all' }, rules)).toMatchObject({ returnVisitFor: 'all', returnVisitSamplePercent: 10 })
})
