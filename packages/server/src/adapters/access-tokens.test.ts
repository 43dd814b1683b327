import jwt from 'jsonwebtoken'
import { accessTokens } from './access-tokens.js'

const issuedAt = '2026-11-22T02:00:00.000Z'
const expiresAt = '2026-11-22T02:15:00.000Z'
const personId = '01900000-0000-7000-8000-000000000001'
const sessionId = '01900000-0000-7000-8000-0000000000aa'
const key = 'a key of at least thirty-two characters'
const tokens = accessTokens([key])
const sign = () => tokens.sign({ personId, sessionId, side: 'resident', expiresAt })

test('a token says who it is, however often it is shown', async () => {
  const token = await sign()

  expect(tokens.verify(token, issuedAt)).toEqual({ personId, sessionId, side: 'resident' })
  expect(tokens.verify(token, issuedAt)).toEqual({ personId, sessionId, side: 'resident' })
})

test.each([
  ['a millisecond before its end', '2026-11-22T02:14:59.999Z', true],
  ['at its end', expiresAt, false],
  ['after its end', '2026-11-22T02:15:00.001Z', false]
])('a token that was good before is looked at again: %s', async (_when, now, isGood) => {
  const token = await sign()
  tokens.verify(token, issuedAt)

  expect(tokens.verify(token, now) !== undefined).toBe(isGood)
})

test('a token is refused where one letter of it is another, also after the right one was taken', async () => {
  const token = await sign()
  tokens.verify(token, issuedAt)
  const [head, claims, signature = ''] = token.split('.')
  const forged = [head, claims, (signature.startsWith('A') ? 'B' : 'A') + signature.slice(1)].join('.')

  expect(tokens.verify(forged, issuedAt)).toBeUndefined()
  expect(tokens.verify(forged, issuedAt)).toBeUndefined()
})

test('while a key is replaced, what was signed with the one before is taken, and nothing is signed with it any more', async () => {
  const replaced = accessTokens(['another key of thirty-two characters', key])
  expect(replaced.verify(await sign(), issuedAt)).toEqual({ personId, sessionId, side: 'resident' })

  const fresh = await replaced.sign({ personId, sessionId, side: 'resident', expiresAt })
  expect(tokens.verify(fresh, issuedAt)).toBeUndefined()
  expect(accessTokens(['another key of thirty-two characters']).verify(fresh, issuedAt)).toBeDefined()
  expect(accessTokens(['another key of thirty-two characters']).verify(await sign(), issuedAt)).toBeUndefined()
})

const claims = { sub: personId, sid: sessionId, side: 'resident', iat: Date.parse(issuedAt) / 1000 }
const usual = { issuer: 'linying', expiresIn: 900 }

test.each<[string, string]>([
  ['another issuer', jwt.sign(claims, key, { ...usual, issuer: 'somebody-else' })],
  ['another algorithm than the one it is signed with here', jwt.sign(claims, key, { ...usual, algorithm: 'HS512' })],
  ['no end', jwt.sign(claims, key, { issuer: 'linying' })],
  ['no session', jwt.sign({ ...claims, sid: undefined }, key, usual)]
])('a token of our key is refused for %s', (_what, token) => {
  expect(tokens.verify(jwt.sign(claims, key, usual), issuedAt)).toBeDefined()
  expect(tokens.verify(token, issuedAt)).toBeUndefined()
})

test('what is no token at all is nobody', () => {
  expect(tokens.verify('not.a.token', issuedAt)).toBeUndefined()
})
