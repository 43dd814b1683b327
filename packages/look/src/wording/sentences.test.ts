import { describe, expect, test } from '@jest/globals'
import { actionRow, actions, kinds, refusalCodes } from '@linying/domain'
import { actionWords } from './action-words.js'
import { fieldProblemWords, isRefusalCode, photoProblemWords, problemSentence, problemWords } from './problem-words.js'
import { refusalWords } from './refusal-words.js'

const errors = { ...refusalWords, ...problemWords, ...fieldProblemWords, ...photoProblemWords }

describe('whatever goes wrong', () => {
  test.each(Object.entries(errors))('%s is said in one short, finished sentence without our own words', (_code, sentence) => {
    expect(sentence).toMatch(/。$/)
    expect([...sentence].length).toBeGreaterThanOrEqual(8)
    expect([...sentence].length).toBeLessThanOrEqual(40)
    expect(sentence).not.toMatch(/[a-z]{3,}|错误码|参数|非法|失败/)
  })

  test('no two refusals sound alike', () => {
    expect(new Set(Object.values(refusalWords)).size).toBe(refusalCodes.length)
  })

  test('a code from a newer server still gets a sentence', () => {
    expect(problemSentence('ticket.stale')).toBe(refusalWords['ticket.stale'])
    expect(problemSentence('text.empty')).toBe(fieldProblemWords['text.empty'])
    expect(problemSentence('something.new')).toBe(problemWords.internal)
    expect(problemSentence('toString')).toBe(problemWords.internal)
    expect([isRefusalCode('ticket.stale'), isRefusalCode('internal')]).toEqual([true, false])
  })
})

test('what cannot be undone is asked once more, and nothing else is', () => {
  const asked = actions.filter(action => actionWords[action].question !== undefined)
  const final = actions.filter(action => kinds.some(kind => actionRow(kind, action)?.final))
  expect(asked).toEqual(final)
})
