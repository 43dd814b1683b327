import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { securePages } from './secure-pages.js'

const script = 'document.title = 1'
const app = new Hono()
  .use(securePages(['https://ly.example', 'https://photos.example']))
  .get('/', c => c.html(`<!doctype html><script>${script}</script><script src="/app.js"></script>`))
  .get('/app.js', c => c.text('1', 200, { 'content-type': 'text/javascript' }))

test('a page runs our files and the script it came with, and no other', async () => {
  const policy = (await app.request('/')).headers.get('content-security-policy') ?? ''
  const [runs] = policy.split('; ').filter(part => part.startsWith('script-src'))
  expect(runs).toBe(`script-src 'self' 'sha256-${createHash('sha256').update(script).digest('base64')}'`)
})

test('nobody frames a page, guesses what a file is, or learns where somebody came from', async () => {
  for (const path of ['/', '/app.js']) {
    const { headers } = await app.request(path)
    const sent = ['x-content-type-options', 'x-frame-options', 'referrer-policy'].map(name => headers.get(name))
    expect(sent).toEqual(['nosniff', 'DENY', 'no-referrer'])
  }
  expect((await app.request('/')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
})

test('a page asks the API and the photo store, and nobody else; photos are shown from there alone', async () => {
  const policy = (await app.request('/')).headers.get('content-security-policy') ?? ''
  const parts = policy.split('; ')
  expect(parts).toContain("connect-src 'self' https://ly.example https://photos.example blob:")
  expect(parts).toContain("img-src 'self' https://ly.example https://photos.example data: blob:")
  expect(policy).not.toMatch(/https?:[ ;]/)
})

test('whoever has come over TLS comes over TLS from then on', async () => {
  expect((await app.request('/app.js')).headers.get('strict-transport-security')).toBe('max-age=31536000')
})
