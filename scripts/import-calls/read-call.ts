import { exchangeCallSchema } from '@linying/contract'
import type { ExchangeCall } from '@linying/usecases'
import type { Column } from './call-columns.js'

interface Where {
  readonly communityId: string
  readonly utcOffsetMinutes: number
}

/** What one record says, or why it cannot be kept: as strict as the exchange's own door. */
export function readCall(
  fields: readonly string[],
  places: ReadonlyMap<Column, number>,
  { communityId, utcOffsetMinutes }: Where
): { readonly call: ExchangeCall } | { readonly reason: string } {
  const said = (column: Column): string | null => fields[places.get(column) ?? -1]?.trim() || null
  const moment = (column: Column) => zoned(said(column), utcOffsetMinutes)
  const read = exchangeCallSchema.safeParse({
    communityId,
    id: said('id') ?? '',
    rangAt: moment('rang_at') ?? '',
    answeredAt: moment('answered_at'),
    waitingSeconds: numberIn(said('waiting_seconds')),
    answeredByBadge: said('answered_by'),
    handedOverAfterRing: numberIn(said('handed_over_after_ring')),
    callerPhone: said('caller_phone') ?? '',
    note: said('note') ?? ''
  })
  if (!read.success) return { reason: read.error.issues.map(({ path, message }) => `${columnOf(path[0])}: ${message}`).join('; ') }
  const { id, ...call } = read.data
  return { call: { ...call, externalId: id } }
}

const columnByField: Readonly<Record<string, Column>> = {
  id: 'id',
  rangAt: 'rang_at',
  answeredAt: 'answered_at',
  waitingSeconds: 'waiting_seconds',
  answeredByBadge: 'answered_by',
  answeredById: 'answered_by',
  handedOverAfterRing: 'handed_over_after_ring',
  callerPhone: 'caller_phone',
  note: 'note'
}

/** Under which column a person finds what a pointer or path means. */
export function columnOf(field: unknown): string {
  return columnByField[String(field)] ?? 'line'
}

const local = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})[ T](\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?$/

/** A time of the community's clock gets its zone; anything else is left for the schema to judge. */
function zoned(said: string | null, utcOffsetMinutes: number): string | null {
  const parts = said === null ? null : local.exec(said)
  if (parts === null) return said
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00'] = parts
  const two = (part: string) => part.padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}${zone(utcOffsetMinutes)}`
}

function zone(utcOffsetMinutes: number): string {
  const minutes = Math.abs(utcOffsetMinutes)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${utcOffsetMinutes < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function numberIn(said: string | null): number | null {
  return said === null ? null : Number(said)
}
