import { inRounds } from './in-rounds'

test('whoever asks while a round is under way gets another one, since the signal may have come after it had tried', async () => {
  const tries: string[] = []
  let signal = 'none'
  const send = inRounds(async () => {
    tries.push(signal)
    await Promise.resolve()
  })

  const first = send()
  signal = 'back'
  await Promise.all([first, send()])

  expect(tries).toEqual(['none', 'back'])
})

test('however many ask during a round, one more serves them all', async () => {
  let rounds = 0
  const send = inRounds(async () => {
    rounds += 1
    await Promise.resolve()
  })

  await Promise.all([send(), send(), send(), send()])
  expect(rounds).toBe(2)

  await send()
  expect(rounds).toBe(3)
})

test('a round that fails does not stop the next one', async () => {
  let isBroken = true
  const send = inRounds(async () => {
    if (isBroken) throw new Error('broken')
  })

  await expect(send()).rejects.toThrow('broken')
  isBroken = false
  await expect(send()).resolves.toBeUndefined()
})
