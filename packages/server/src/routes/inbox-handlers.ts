import type { Instant, Side } from '@linying/domain'
import { alarmSentence, deadlineWords, importSentence, messageSentence, visitMessageSentence } from '@linying/look'
import { detailsOf, type EventItem, type InboxItem, type InboxStore, type VisitItem } from '@linying/usecases'
import type { Handlers } from '../http/handler.js'
import { readCursor, writeCursor } from './cursor.js'

const pageSize = 30

export function inboxHandlers({
  inbox,
  now
}: {
  readonly inbox: InboxStore
  readonly now: () => Instant
}): Pick<Handlers, 'listInbox' | 'readInbox'> {
  return {
    listInbox: async ({ query }, viewer) => {
      const rows = await inbox.list(viewer, readCursor(query.cursor), pageSize + 1)
      const items = rows.slice(0, pageSize)
      const last = items.at(-1)
      const nextCursor = rows.length > pageSize && last ? writeCursor(last) : null
      return { status: 200, body: { items: items.map(item => messageOf(item, viewer.side, now())), nextCursor } }
    },
    readInbox: async ({ body }, viewer) => {
      await inbox.markRead(viewer, body.ids, now())
      return { status: 204 }
    }
  }
}

function messageOf(item: InboxItem, side: Side, now: Instant) {
  const { id, at, read, utcOffsetMinutes } = item
  if ('visitEvent' in item) {
    const ofVisit = { ticketId: null, ticketNumber: null, visitId: item.visitId, about: null }
    return { id, at, read, ...ofVisit, type: item.visitEvent.type, sentence: visitSentence(item, side, now) }
  }
  if ('imported' in item) {
    const ofNone = { ticketId: null, ticketNumber: null, visitId: null, about: null }
    return { id, at, read, ...ofNone, type: 'ReportsImported' as const, sentence: importSentence(item.imported) }
  }
  const { ticketId, ticketNumber } = item
  const about = { kind: item.kind, category: item.category, place: item.place.label, communityName: item.communityName }
  const message = { id, ticketId, ticketNumber, visitId: null, about, at, read }
  if ('event' in item) return { ...message, type: item.event.type, sentence: eventSentence(item, side) }
  return { ...message, type: item.alarm.type, sentence: alarmSentence({ ...item.alarm, ticketNumber, utcOffsetMinutes }) }
}

function eventSentence({ event, people, utcOffsetMinutes, kind, roles, isOfNeighbour }: EventItem, side: Side): string {
  const facts = {
    occurredAt: event.occurredAt,
    actorAs: event.actor.as,
    actorName: people.find(person => person.id === event.actor.id)?.name ?? null,
    details: detailsOf(event, people),
    utcOffsetMinutes,
    kind,
    roles,
    as: isOfNeighbour === true ? ('joined' as const) : ('household' as const)
  }
  return messageSentence(event.type, side, facts) ?? ''
}

function visitSentence({ visitEvent, utcOffsetMinutes }: VisitItem, side: Side, now: Instant): string {
  const { answerDueAt, ...facts } = visitEvent
  const until = answerDueAt && deadlineWords(answerDueAt, { now, utcOffsetMinutes })
  return visitMessageSentence({ ...facts, until }, side) ?? ''
}
