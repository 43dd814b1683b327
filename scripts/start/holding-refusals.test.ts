import { holdingRefusals } from './holding-refusals.js'

const asked = new Request('http://service.test/api/tickets')

test('whoever asks too often is told so when it has been held for a moment, and nobody else waits', async () => {
  const told: string[] = []
  let letGo: () => void = () => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  const answer = holdingRefusals(
    async () => new Response(null, { status: statuses.shift() ?? 500 }),
    () => held
  )
  const statuses = [429, 200, 503]
  const all = [0, 1, 2].map(async () => {
    told.push(String((await answer(asked)).status))
  })
  await Promise.all(all.slice(1))
  told.push('let go')
  letGo()
  await Promise.all(all)

  expect(told).toEqual(['200', '503', 'let go', '429'])
})
