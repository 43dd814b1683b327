import { readReport } from './read-report.js'

const china = 480
const line = { id: '188059', title: '夜间施工', text: '从晚上十点到凌晨五点。', at: '2019-11-22T16:54:42' }

test('title and text are kept whole, with an empty line between them', () => {
  const text = `  第一段\n\n第二段 😀\u2028${'长'.repeat(7000)} `

  expect(read({ ...line, text })).toMatchObject({ report: { id: '188059', text: `夜间施工\n\n${text}` } })
})

test.each([
  ['without a zone is on the community’s clock', '2019-11-22T16:54:42', '2019-11-22T08:54:42.000Z'],
  ['keeps its fraction to the millisecond', '2019-11-22T16:54:42.123456', '2019-11-22T08:54:42.123Z'],
  ['with a zone is what it says', '2019-11-22T16:54:42+09:00', '2019-11-22T07:54:42.000Z'],
  ['in UTC is what it says', '2019-11-22T16:54:42Z', '2019-11-22T16:54:42.000Z']
])('a time %s', (_rule, at, expected) => {
  expect(read({ ...line, at })).toMatchObject({ report: { at: expected } })
})

test.each([
  ['no JSON', '{"id": "1"', 'is not JSON'],
  ['no object', '[]', 'line'],
  ['no id', JSON.stringify({ ...line, id: undefined }), 'id'],
  ['no title', JSON.stringify({ ...line, title: undefined }), 'title'],
  ['an empty text', JSON.stringify({ ...line, text: ' \n' }), 'text: is empty'],
  ['a control character', JSON.stringify({ ...line, text: 'a\u0000b' }), 'text: has control characters'],
  ['half of a surrogate pair', JSON.stringify({ ...line, title: 'a\ud800b' }), 'title: has control characters or half'],
  ['a day that does not exist', JSON.stringify({ ...line, at: '2019-02-30T10:00:00' }), 'at'],
  ['no time of day', JSON.stringify({ ...line, at: '2019-11-22' }), 'at']
])('a line with %s is refused by name of the field', (_what, json, reason) => {
  expect(readReport(Buffer.from(json), china)).toEqual({ reason: expect.stringContaining(reason) })
})

test.each([
  [9_994, { report: expect.anything() }],
  [9_995, { reason: expect.stringContaining('at most 10000') }]
])('a text of %i characters after a title of four', (length, expected) => {
  expect(read({ ...line, text: '长'.repeat(length) })).toEqual(expected)
})

test('a line that is not UTF-8 is refused instead of read wrongly', () => {
  expect(readReport(Buffer.from([0x22, 0xb2, 0xe2, 0x22]), china)).toEqual({ reason: 'is not UTF-8' })
})

function read(fields: Record<string, unknown>) {
  return readReport(Buffer.from(JSON.stringify(fields)), china)
}
