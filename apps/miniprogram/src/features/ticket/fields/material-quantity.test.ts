import { isQuantity, oneLess, oneMore } from './material-quantity'

const pipe = (quantity: string) => ({ name: 'PPR 管', quantity, unit: '米' })

test.each([
  ['1', '2'],
  ['0.5', '1.5'],
  ['1.005', '2.005'],
  ['9.999', '10.999']
])('a technician who taps plus on %s has %s, to the thousandth', (before, after) => {
  expect(oneMore(pipe(before)).quantity).toBe(after)
  expect(oneLess(pipe(after))).toEqual([pipe(before)])
})

test.each(['1', '0.5'])('a technician who takes one from %s has none left', quantity => {
  expect(oneLess(pipe(quantity))).toEqual([])
})

test.each([
  ['1.5', true],
  ['999999.999', true],
  ['0', false],
  ['1.2345', false],
  ['1,5', false],
  ['1000000', false],
  ['', false]
])('a quantity of "%s" can be sent: %s', (text, expected) => {
  expect(isQuantity(text)).toBe(expected)
})
