import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'

/** Files are what they say they are, nobody frames a page of ours, and where somebody came from is not passed on. */
const alwaysSent = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' }

/** For the pages of the browser versions: a page runs our files and the scripts that it came with, and nothing that is put into it later. */
export const securePages: MiddlewareHandler = async (c, next) => {
  await next()
  for (const [name, value] of Object.entries(alwaysSent)) c.header(name, value)
  if (!c.res.headers.get('content-type')?.startsWith('text/html')) return
  c.header('content-security-policy', pagePolicy(await c.res.clone().text()))
}

const inlineScript = /<script>([\s\S]*?)<\/script>/g

/** What may run in a page. Styles are written by components as they run. Photos come from the store and go there, wherever it is. */
export function pagePolicy(html: string): string {
  const own = [...html.matchAll(inlineScript)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...own].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' https: http: data: blob:",
    "connect-src 'self' https: http: data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')
}
