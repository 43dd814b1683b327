import { type Actor, evolveVisit, type Visit } from '@linying/domain'
import type { VisitRecord } from './visit-store.js'

/**
 * A visit as far as somebody may know of it: who moved out reads nothing that was written afterwards.
 * Source: product.md, people (a view covers the time lived there, judged when it is read)
 */
export function visitAsFarAsTold(record: VisitRecord, visit: Visit, actor: Actor): { readonly record: VisitRecord; readonly visit: Visit } {
  const until = actor.kind === 'person' && actor.standing === 'household' ? actor.movedOutAt : null
  if (until === null) return { record, visit }
  const events = record.events.filter(({ seq, recordedAt }) => seq === 1 || recordedAt < until)
  const known = new Set(events.map(({ id }) => id))
  const received = new Set(events.flatMap(({ payload }) => ('photoId' in payload ? [payload.photoId] : [])))
  return {
    record: {
      ...record,
      events,
      words: record.words.filter(({ eventId }) => known.has(eventId)),
      photos: record.photos.filter(({ id }) => received.has(id))
    },
    visit: evolveVisit(events)
  }
}
