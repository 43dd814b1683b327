import { expect, test } from '@jest/globals'
import { importSentence } from './import-sentence.js'

test('whoever is told of an import learns what came in, where, and how many', () => {
  expect(importSentence({ kind: 'complaint', reports: 600, communityName: '翠湖花园' })).toBe(
    '翠湖花园导入了 600 条投诉，请到工单列表里处理。'
  )
})
