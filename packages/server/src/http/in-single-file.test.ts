import { inSingleFile } from './in-single-file.js'

test('in each turn of the event loop one goes on, in the order in which they came', async () => {
  const itsTurn = inSingleFile()
  const seen: string[] = []
  let isOver = false
  const countTurns = () => {
    seen.push('|')
    if (!isOver) setImmediate(countTurns)
  }
  const all = ['first', 'second', 'third'].map(async name => {
    await itsTurn()
    seen.push(name)
  })
  setImmediate(countTurns)
  await Promise.all(all)
  isOver = true

  expect(
    seen
      .join(' ')
      .split('|')
      .map(turn => turn.trim())
  ).toEqual(expect.arrayContaining(['first', 'second', 'third']))
  expect(seen.filter(one => one !== '|')).toEqual(['first', 'second', 'third'])
})
