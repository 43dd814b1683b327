import { remembering } from './remembering.js'

function counted(most: number) {
  const workedOut: string[] = []
  const link = remembering(most, (key: string, until: string) => {
    workedOut.push(key)
    return `${key}?until=${until}`
  })
  return { link, workedOut }
}

test('a link is signed once for as long as it stays the same', () => {
  const { link, workedOut } = counted(2)

  expect([link('a', '10:00'), link('a', '10:00'), link('a', '11:00')]).toEqual(['a?until=10:00', 'a?until=10:00', 'a?until=11:00'])
  expect(workedOut).toEqual(['a', 'a'])
})

test('what was signed first is forgotten first, and signed again', () => {
  const { link, workedOut } = counted(2)
  for (const key of ['a', 'b', 'c', 'b', 'a']) link(key, '10:00')

  expect(workedOut).toEqual(['a', 'b', 'c', 'a'])
})
