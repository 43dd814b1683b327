import { tokenOf } from './token-of.js'

const token = 'AbCdEfGhIjKlMnOpQrSt_-'

test.each([
  ['a code of this service', `https://linying.example/t/${token}`, token],
  ['one that a messenger has lengthened', `https://linying.example/t/${token}?from=timeline`, token],
  ['a token alone', token, token],
  ['a shortened token', `https://linying.example/t/${token.slice(1)}`, undefined],
  ['a lengthened token', `https://linying.example/t/${token}x`, undefined],
  ['the code of somebody else', 'https://example.com/pay', undefined]
])('the progress page opens %s or says that it cannot', (_, link, expected) => {
  expect(tokenOf(link)).toBe(expected)
})
