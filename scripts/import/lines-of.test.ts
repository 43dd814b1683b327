import { Readable } from 'node:stream'
import { linesOf } from './lines-of.js'

test.each([
  ['within a character', [Buffer.from('水').subarray(0, 1), Buffer.concat([Buffer.from('水').subarray(1), Buffer.from('\n')])], ['水']],
  ['at a line’s end', [Buffer.from('one\n'), Buffer.from('two')], ['one', 'two']],
  ['nowhere', [Buffer.from('one\n\ntwo\n')], ['one', '', 'two']]
])('lines stay whole where the file is cut %s', async (_where, chunks, expected) => {
  expect(await textsOf(chunks)).toEqual(expected)
})

test('a line separator of Unicode does not end a line', async () => {
  expect(await textsOf([Buffer.from('{"text":"one\u2028two"}\n')])).toEqual(['{"text":"one\u2028two"}'])
})

async function textsOf(chunks: readonly Buffer[]): Promise<readonly string[]> {
  const texts: string[] = []
  for await (const line of linesOf(Readable.from(chunks))) texts.push(line.toString())
  return texts
}
