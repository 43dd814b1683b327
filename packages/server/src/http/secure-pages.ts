import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { strictTransport } from './strict-transport.js'

/** Files are what they say they are, nobody frames a page of ours, and where somebody came from is not passed on. */
const alwaysSent = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', ...strictTransport }

/**
 * For the pages of the browser versions: a page runs our files and the scripts that it came with, and nothing that is put into it later; it
 * asks the API and the photo store, and nobody else. `origins`: see `pageOrigins`.
 */
export function securePages(origins: readonly string[]): MiddlewareHandler {
  return async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(alwaysSent)) c.header(name, value)
    if (!c.res.headers.get('content-type')?.startsWith('text/html')) return
    c.header('content-security-policy', pagePolicy(await c.res.clone().text(), origins))
  }
}

const inlineScript = /<script>([\s\S]*?)<\/script>/g

/** What may run in a page, and where it may go. Styles are written by components as they run; a photo is read from the browser before it is sent. */
export function pagePolicy(html: string, origins: readonly string[]): string {
  const own = [...html.matchAll(inlineScript)].map(([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`)
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...own].join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    `img-src ${["'self'", ...origins, 'data:', 'blob:'].join(' ')}`,
    `connect-src ${["'self'", ...origins, 'blob:'].join(' ')}`,
    "font-src 'self' data:",
    "media-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join('; ')
}
