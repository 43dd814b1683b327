import type { Instant } from '@linying/domain'
import { patrolHours, postSentence } from '@linying/look'
import type { PublicPost } from '@linying/usecases'
import { html } from 'hono/html'
import { pageFrame } from '../progress-page/page-frame.js'
import { patrolPageWords as words } from '../progress-page/page-words.js'

export interface PatrolPageCircumstances {
  readonly now: Instant
  readonly token: string
}

/**
 * What whoever scans the code of a patrol post reads: what this is, when somebody stands here, and whom to ring at any hour.
 * It names nobody. Source: SP-13
 */
export function renderPatrolPage(post: PublicPost, { now, token }: PatrolPageCircumstances): string {
  const clock = { now, utcOffsetMinutes: post.utcOffsetMinutes }
  const main = html`<main>
<header>
<p class="overline">${post.communityName} · ${words.kind}</p>
<h1>${post.name}</h1>
<p class="subject">${post.place}</p>
</header>
<p class="card technician stands"><b>${postSentence(post, clock)}</b></p>
<p class="second">${words.what}</p>
<h2>${words.hours}</h2>
<ol class="card timeline">
${patrolHours(post.hours).map(line => html`<li><div>${line}</div></li>`)}
</ol>
</main>`
  return pageFrame({ title: `${post.name} · ${words.kind}`, main, after: foot(post, token) })
}

function foot({ hotline }: PublicPost, token: string) {
  return html`<footer>
<p class="second">${words.privacy}</p>
<p class="second"><a href="/staff/#/staff/post/post?token=${token}">${words.forStaff}</a></p>
</footer>
<p class="call"><a href="tel:${hotline.replace(/[^\d+]/g, '')}">${words.call} <b>${hotline}</b></a></p>`
}
