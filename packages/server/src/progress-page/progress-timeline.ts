import { type Instant, type Kind, plusMinutes } from '@linying/domain'
import { dateWords, dayWords, entryTitle, materialWords, noPhotoWords, timeOfDay, timeSaidAt, type WallClock } from '@linying/look'
import type { ProgressView } from '@linying/usecases'
import { html } from 'hono/html'
import type { Markup } from './page-frame.js'
import { pageWords } from './page-words.js'

type Entry = ProgressView['entries'][number]
type Photo = Entry['photos'][number]

/** Minutes by which a phone may be late with a step before both times are shown. Source: our decision, engineering, 2026-11 */
const lateAfterMinutes = 5

/** What was done, newest first, under the day on which it happened, and a link to what was done before. */
export function progressTimeline({ kind, entries, earlier }: Pick<ProgressView, 'kind' | 'entries' | 'earlier'>, clock: WallClock): Markup {
  const days = byDay([...entries].reverse(), clock)
  return html`<section aria-label="${pageWords.timelineLabel}">
${days.map(
  ({ day, entries: ofDay }) => html`<h2>${day}</h2>
<ol class="card timeline">
${ofDay.map(entry => timelineEntry(entry, kind, clock))}
</ol>`
)}
${earlier === null ? '' : html`<p class="turn"><a href="?before=${earlier.before}">${pageWords.earlier(earlier.count)}</a></p>`}
</section>`
}

interface Day {
  readonly day: string
  readonly entries: readonly Entry[]
}

function byDay(entries: readonly Entry[], clock: WallClock): readonly Day[] {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const day = dayHeading(entry.occurredAt, clock)
    days.set(day, [...(days.get(day) ?? []), entry])
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }))
}

/** 11月22日 今天: the date stays right on paper, the word helps on the screen. */
function dayHeading(moment: Instant, clock: WallClock): string {
  const date = dateWords(moment, clock)
  const word = dayWords(moment, clock)
  return word === date ? date : `${date} ${word}`
}

function timelineEntry(entry: Entry, kind: Kind, { utcOffsetMinutes }: WallClock): Markup {
  const { occurredAt, recordedAt, details, photos } = entry
  const title = entryTitle(entry, { reader: 'public', utcOffsetMinutes, kind })
  const isLate = recordedAt > plusMinutes(occurredAt, lateAfterMinutes)
  return html`<li>
<time datetime="${occurredAt}">${timeOfDay(occurredAt, utcOffsetMinutes)}</time>
<div><p>${title}</p>
${details.materials?.map(material => html`<p class="material">${materialWords(material)}</p>`)}
${photos.length > 0 ? html`<p class="photos">${photos.map((photo, index) => photoLink(photo, `${title}，${pageWords.photo} ${index + 1}`))}</p>` : ''}
${details.noPhotoReason ? html`<p class="second">${noPhotoWords(details.noPhotoReason)}</p>` : ''}
${isLate ? html`<p class="second">${pageWords.recordedAt} ${timeSaidAt(recordedAt, occurredAt, utcOffsetMinutes)}</p>` : ''}
</div></li>`
}

function photoLink({ url, thumbnailUrl, pending }: Photo, alt: string): Markup {
  if (pending) return html`<span class="second">${pageWords.photoPending}</span>`
  return html`<a href="${url}"><img src="${thumbnailUrl}" alt="${alt}" width="96" height="96" loading="lazy"></a>`
}
