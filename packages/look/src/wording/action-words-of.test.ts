import { actionRow, actions, kinds, notSolvedReasonsOf } from '@linying/domain'
import { actionWords } from './action-words.js'
import { actionWordsOf, partlySolvedWords } from './action-words-of.js'
import { notSolvedReasonWordsOf } from './reason-words.js'

test('an agent takes a complaint in and a repair on', () => {
  expect(actionWordsOf('complaint', 'accept').label).toBe('受理')
  expect(actionWordsOf('repair', 'accept').label).toBe('接单')
})

test('what is said the same of every kind is written once', () => {
  expect(actionWordsOf('complaint', 'addNote')).toEqual(actionWords.addNote)
})

test.each(kinds)('no two buttons on a ticket say the same: %s', kind => {
  const labels = actions.filter(action => actionRow(kind, action)).map(action => actionWordsOf(kind, action).label)
  const twice = labels.filter((label, index) => labels.indexOf(label) !== index)
  expect(twice).toEqual([])
})

test.each(kinds)('a household reads of repairing only where something is repaired: %s', kind => {
  const spoken = actions
    .filter(action => actionRow(kind, action)?.who.some(who => who === 'household'))
    .map(action => Object.values(actionWordsOf(kind, action)).join())
    .filter(words => /修/.test(words))
  expect(spoken.length > 0).toBe(kind === 'repair' || kind === 'emergency')
})

test('a question that is half answered is not half repaired, nor is an errand', () => {
  for (const kind of kinds) {
    const { label } = actionWordsOf(kind, 'notSolved')
    expect([kind, partlySolvedWords[kind].includes('解决')]).toEqual([kind, label.includes('解决')])
    expect(partlySolvedWords[kind]).not.toBe(label)
  }
})

test.each(kinds)('why it is not solved is said of repairing only where something is repaired: %s', kind => {
  const said = notSolvedReasonsOf[kind].map(reason => notSolvedReasonWordsOf[kind][reason])
  expect(said.some(words => /坏的|又坏|收拾/.test(words))).toBe(kind === 'repair' || kind === 'emergency')
  expect(new Set(said).size).toBe(said.length)
  expect(said.at(-1)).toBe('其他原因')
})
