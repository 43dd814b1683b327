import { verdictTable } from './verdict.js'

test('the table marks what held and what did not', () => {
  const lines = verdictTable([
    { attack: 'kills', bound: 'no acknowledged write lost', seen: '0 of 900', held: true },
    { attack: 'floods', bound: 'lists p95 ≤ 3 ×', seen: '7.1 ×', held: false }
  ]).split('\n')

  expect(lines.slice(1).map(line => line[0])).toEqual(['✓', '✗'])
  expect(lines[2]).toContain('7.1 ×')
})
