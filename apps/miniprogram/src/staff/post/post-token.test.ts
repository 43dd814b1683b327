import { postToken } from './post-token'

const token = 'AAAAAAAAAAAAAAAAAAAA_-'

test.each([
  [`https://ly.example/p/${token}`, token],
  [`https://ly.example/p/${token}?from=wechat`, token],
  [token, token],
  [`https://ly.example/t/${token}`, undefined],
  [`https://ly.example/p/${token}A`, undefined],
  ['', undefined]
])('the code %s is of the post %s', (link, found) => {
  expect(postToken(link)).toBe(found)
})
