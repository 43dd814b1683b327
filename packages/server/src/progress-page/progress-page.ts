import type { Instant } from '@linying/domain'
import {
  categoryWords,
  dateWords,
  dayAndTime,
  kindWords,
  masterName,
  standingOfProgress,
  statusSentence,
  ticketPath,
  timeOfDay,
  timeSaidAt,
  type WallClock
} from '@linying/look'
import type { ProgressView } from '@linying/usecases'
import { html, raw } from 'hono/html'
import { type Markup, pageFrame } from './page-frame.js'
import { pageWords } from './page-words.js'
import { progressTimeline } from './progress-timeline.js'
import { refreshScript } from './refresh-script.js'

export interface PageCircumstances {
  readonly now: Instant
  /** Lets our one script run under the page's content security policy. */
  readonly nonce: string
}

/**
 * What whoever scans a repair's code reads: where it stands, who comes, and everything that was done, newest first.
 * Readable without JavaScript, on a small phone and on one printed sheet. Source: SP-1
 */
export function renderProgressPage(progress: ProgressView, { now, nonce }: PageCircumstances): string {
  const clock = { now, utcOffsetMinutes: progress.utcOffsetMinutes }
  const main = html`<main>
${headline(progress, clock)}
${path(progress)}
${technicianCard(progress, clock)}
${progressTimeline(progress, clock)}
</main>`
  const title = `${categoryWords[progress.category].label} ${progress.number}`
  return pageFrame({ title, head: reloadWithoutScript, main, after: foot(progress, clock, nonce) })
}

/** What was done before that, part by part; where it stands now is a page of its own. */
export function renderEarlierPage(progress: ProgressView, { now, nonce }: PageCircumstances): string {
  const clock = { now, utcOffsetMinutes: progress.utcOffsetMinutes }
  const main = html`<main>
<header>
<p class="overline">${progress.communityName} · ${pageWords.progress(kindWords[progress.kind])}</p>
<h1>${pageWords.earlierTitle}</h1>
${subject(progress, clock)}
</header>
<p class="turn"><a href="?">${pageWords.newest}</a></p>
${progressTimeline(progress, clock)}
</main>`
  const title = `${pageWords.earlierTitle} ${progress.number}`
  return pageFrame({ title, head: reloadWithoutScript, main, after: foot(progress, clock, nonce) })
}

const reloadWithoutScript = html`<noscript><meta http-equiv="refresh" content="20"></noscript>`

function headline(progress: ProgressView, clock: WallClock): Markup {
  const { communityName, kind } = progress
  return html`<header>
<p class="overline">${communityName} · ${pageWords.progress(kindWords[kind])}</p>
<h1>${clausesOf(statusSentence(standingOfProgress(progress), 'public', clock)).map(clause => html`<span>${clause}</span>`)}</h1>
${subject(progress, clock)}
</header>`
}

function subject({ category, place, number, reportedAt }: ProgressView, clock: WallClock): Markup {
  return html`<p class="subject">${[categoryWords[category].label, place].filter(part => part !== '').join(' · ')}</p>
<p class="second">${number} · ${pageWords.reportedAt} ${dayAndTime(reportedAt, clock)}</p>`
}

/** Large letters break between clauses rather than inside a word. */
function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/(?<=，)/)
}

function path(progress: ProgressView): Markup | undefined {
  const milestones = ticketPath(standingOfProgress(progress))
  if (milestones.length === 0) return undefined
  return html`<ol class="path" aria-label="${pageWords.pathLabel}">
${milestones.map(({ label, state }) => html`<li class="${state}"${state === 'now' ? raw(' aria-current="step"') : ''}>${label}</li>`)}
</ol>`
}

function technicianCard({ technician, etaAt }: ProgressView, { now, utcOffsetMinutes }: WallClock): Markup | undefined {
  if (technician === null) return undefined
  const name = masterName(technician.surname)
  return html`<section class="card technician" aria-label="${pageWords.technicianLabel}">
<span class="face" aria-hidden="true">${technician.surname}</span>
<p><b>${name}</b>${technician.badge === '' ? '' : html`<br><span class="second">${pageWords.badge} ${technician.badge}</span>`}</p>
${etaAt === null || etaAt < now ? '' : html`<p class="eta"><span class="second">${pageWords.expected}</span><br><b>${timeSaidAt(etaAt, now, utcOffsetMinutes)}</b></p>`}
</section>`
}

function foot({ hotline }: ProgressView, clock: WallClock, nonce: string): Markup {
  return html`<p id="news" class="unseen" aria-live="polite"></p>
<footer>
<p class="cut-off-note">${pageWords.cutOff}</p>
<p class="second">${pageWords.privacy}</p>
<p class="second printed">${pageWords.seenAt} ${dateWords(clock.now, clock)} ${timeOfDay(clock.now, clock.utcOffsetMinutes)}</p>
</footer>
<p class="call"><a href="tel:${hotline.replace(/[^\d+]/g, '')}">${pageWords.call} <b>${hotline}</b></a></p>
<script nonce="${nonce}">${raw(refreshScript)}</script>`
}
