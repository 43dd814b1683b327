import { html, raw } from 'hono/html'
import { pageStyle } from './page-style.js'
import { pageWords } from './page-words.js'

/** A piece of a page whose values have been escaped. */
export type Markup = ReturnType<typeof html>

export interface PageParts {
  readonly title: string
  readonly head?: Markup
  readonly main: Markup
  readonly after?: Markup
}

/** A whole page that says nothing about its reader: no search engine keeps it, and its address is not passed on. */
export function pageFrame({ title, head, main, after }: PageParts): string {
  const page = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<link rel="icon" href="data:,">
<title>${title} · ${pageWords.service}</title>
<style>${raw(pageStyle)}</style>
${head}
</head>
<body>
${main}
${after}
</body>
</html>`
  // Nothing on a page is waited for: a promise in it would be written out as such.
  if (page instanceof Promise) throw new TypeError('a page is made of values, not of promises')
  return page.toString()
}
