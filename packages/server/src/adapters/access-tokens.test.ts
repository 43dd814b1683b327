import { accessTokens } from './access-tokens.js'

const issuedAt = '2026-11-22T02:00:00.000Z'
const expiresAt = '2026-11-22T02:15:00.000Z'
const personId = '01900000-0000-7000-8000-000000000001'
const sessionId = '01900000-0000-7000-8000-0000000000aa'
const tokens = accessTokens(['a key of at least thirty-two characters'])
const sign = () => tokens.sign({ personId, sessionId, side: 'resident', expiresAt })

test('a token says who it is, however often it is shown', async () => {
  const token = await sign()

  expect(await tokens.verify(token, issuedAt)).toEqual({ personId, sessionId, side: 'resident' })
  expect(await tokens.verify(token, issuedAt)).toEqual({ personId, sessionId, side: 'resident' })
})

test.each([
  ['a millisecond before its end', '2026-11-22T02:14:59.999Z', true],
  ['at its end', expiresAt, false],
  ['after its end', '2026-11-22T02:15:00.001Z', false]
])('a token that was good before is looked at again: %s', async (_when, now, isGood) => {
  const token = await sign()
  await tokens.verify(token, issuedAt)

  expect((await tokens.verify(token, now)) !== undefined).toBe(isGood)
})

test('a token is refused where one letter of it is another, also after the right one was taken', async () => {
  const token = await sign()
  await tokens.verify(token, issuedAt)
  const [head, claims, signature = ''] = token.split('.')
  const forged = [head, claims, (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)].join('.')

  expect(await tokens.verify(forged, issuedAt)).toBeUndefined()
  expect(await tokens.verify(forged, issuedAt)).toBeUndefined()
})

test('while a key is replaced, what was signed with the one before is taken, and nothing is signed with it any more', async () => {
  const replaced = accessTokens(['another key of thirty-two characters', 'a key of at least thirty-two characters'])
  expect(await replaced.verify(await sign(), issuedAt)).toEqual({ personId, sessionId, side: 'resident' })

  const fresh = await replaced.sign({ personId, sessionId, side: 'resident', expiresAt })
  expect(await tokens.verify(fresh, issuedAt)).toBeUndefined()
  expect(await accessTokens(['another key of thirty-two characters']).verify(fresh, issuedAt)).toBeDefined()
  expect(await accessTokens(['another key of thirty-two characters']).verify(await sign(), issuedAt)).toBeUndefined()
})
