import { html } from 'hono/html'
import { pageFrame } from './page-frame.js'
import { noticeWords, pageWords } from './page-words.js'

/** A wrong or revoked code; both look the same. */
export function renderCodeNotFoundPage(): string {
  return renderNotice(noticeWords.codeNotFound)
}

/** A ticket of a kind that has no public page. */
export function renderSignInPage(): string {
  return renderNotice(noticeWords.signIn)
}

export function renderUnavailablePage(): string {
  return renderNotice(noticeWords.unavailable)
}

/** A wrong or revoked code of a patrol post, and a post that is closed. */
export function renderPostNotFoundPage(): string {
  return renderNotice(noticeWords.postNotFound)
}

export function renderPostUnavailablePage(): string {
  return renderNotice(noticeWords.postUnavailable)
}

/** Too many requests from one address within a minute. */
export function renderTooManyPage(): string {
  return renderNotice(noticeWords.tooMany)
}

function renderNotice({ title, says, helps }: (typeof noticeWords)[keyof typeof noticeWords]): string {
  const main = html`<main class="notice">
<p class="overline">${pageWords.service}</p>
<h1>${title}</h1>
<p>${says}</p>
<p>${helps}</p>
</main>`
  return pageFrame({ title, main })
}
