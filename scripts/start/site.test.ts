import { site } from './site.js'

const service = { fetch: (request: Request) => new Response(`service ${new URL(request.url).pathname}`) }

test.each(['/api/health', '/t/abc', '/files/photo'])('%s is answered by the service, also while pages are built', async path => {
  const answer = await site(service, { stateOf: () => 'building' }, []).request(path)

  expect(await answer.text()).toBe(`service ${path}`)
})

test.each([
  ['building', '自动打开'],
  ['failed', '终端']
] as const)('a visitor is told when a page is %s', async (state, words) => {
  const answer = await site(service, { stateOf: () => state }, []).request('/staff/')

  expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining(words)])
})

test('the variants are built and served apart', async () => {
  const app = site(service, { stateOf: variant => (variant === 'staff' ? 'building' : 'ready') }, [])

  expect([(await app.request('/no-such-page')).status, (await app.request('/staff/no-such-page')).status]).toEqual([404, 503])
})

test('staff who leave out the last slash get there', async () => {
  const answer = await site(service, { stateOf: () => 'ready' }, []).request('/staff')

  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/staff/'])
})

test.each(['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/staff/..%2f..%2f..%2fpackage.json'])(
  'nothing outside the built pages is served: %s',
  async path => {
    const answer = await site(service, { stateOf: () => 'ready' }, []).request(path)

    expect(answer.status).toBe(404)
  }
)
