import { columnHelp, columnsIn } from './call-columns.js'

test.each([
  ['our own names', ['rang_at', 'id', 'note']],
  ['Chinese names', ['来电时间', '通话编号', '备注']],
  ['capitals and spaces', [' Rang_At', 'ID ', 'Note']]
])('a header in %s says where the columns are', (_what, header) => {
  expect(columnsIn(header)).toEqual({
    places: new Map([
      ['rang_at', 0],
      ['id', 1],
      ['note', 2]
    ])
  })
})

test('a column that nobody knows is left alone', () => {
  expect(columnsIn(['id', 'trunk', 'rang_at'])).toEqual({
    places: new Map([
      ['id', 0],
      ['rang_at', 2]
    ])
  })
})

test('a header without what each call needs will not do', () => {
  expect(columnsIn(['answered_at'])).toEqual({ reason: 'the header lacks id and rang_at' })
})

test('a header that names a column twice will not do', () => {
  expect(columnsIn(['id', 'rang_at', '来电时间'])).toEqual({ reason: 'the header names rang_at twice' })
})

test('help names every column', () => {
  expect(columnHelp().join('\n')).toMatch(/handed_over_after_ring · 第几声转后备/)
})
