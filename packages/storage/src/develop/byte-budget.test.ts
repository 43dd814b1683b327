import { byteBudget } from './byte-budget.js'

function aGate() {
  let open: () => void = () => undefined
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { opened, open }
}

/** Lets everything go on that does not wait for a gate. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await undefined
}

test('works that fit together go on together, and the next one when there is room for it', async () => {
  const budget = byteBudget(10)
  const begun: string[] = []
  const first = aGate()
  const work =
    (name: string, gate = { opened: Promise.resolve() }) =>
    async () => {
      begun.push(name)
      await gate.opened
    }
  const all = [budget.within(6, work('six', first)), budget.within(4, work('four', first)), budget.within(5, work('five'))]
  await settle()
  expect(begun).toEqual(['six', 'four'])
  first.open()
  await Promise.all(all)
  expect(begun).toEqual(['six', 'four', 'five'])
})

test('a small work does not pass a large one that waits, which would wait for ever otherwise', async () => {
  const budget = byteBudget(10)
  const begun: string[] = []
  const first = aGate()
  const all = [
    budget.within(6, () => first.opened),
    budget.within(9, async () => void begun.push('large')),
    budget.within(1, async () => void begun.push('small'))
  ]
  await settle()
  expect(begun).toEqual([])
  first.open()
  await Promise.all(all)
  expect(begun).toEqual(['large', 'small'])
})

test('a work that fails gives its bytes back', async () => {
  const budget = byteBudget(10)
  await expect(budget.within(10, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await budget.within(10, async () => 'done')).toBe('done')
})

test('what never fits is refused instead of waiting', async () => {
  await expect(byteBudget(10).within(11, async () => 'done')).rejects.toThrow(RangeError)
})
