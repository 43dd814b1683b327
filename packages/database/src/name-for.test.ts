import { nameFor } from './name-for.js'

test('a text keeps its name, and once there are too many no further one is prepared', () => {
  const first = nameFor('select 1')
  const names = Array.from({ length: 1_000 }, (_, index) => nameFor(`select ${index + 2}`))

  expect(new Set(names.filter(name => name !== undefined)).size).toBe(399)
  expect(names.at(-1)).toBeUndefined()
  expect(nameFor('select 1')).toBe(first)
})
