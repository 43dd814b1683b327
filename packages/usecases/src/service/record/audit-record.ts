import { type Digest, evolve, evolveCare, evolveVisit } from '@linying/domain'
import type { TicketCodes } from '../../ticket/ticket-codes.js'
import { chainFaults } from './chain-faults.js'
import type { Fault, Finding, SubjectKind } from './fault.js'
import { faultInBytes, originalKeyOf, type PhotoAuditPorts, photoBytesFaults, photoRowFaults } from './photo-faults.js'
import type { Recomputed, RecordReader, RecordStore, StateOf, StoredSubject, UnreadableSubject } from './record-reader.js'

export interface AuditPorts extends PhotoAuditPorts {
  readonly record: Pick<RecordStore, 'inSnapshot'>
  readonly digest: Digest
  readonly codes: Pick<TicketCodes, 'hashOf' | 'tokenFor'>
}

export interface AuditHow {
  /** Also every column that is derived from the events, clocks included. */
  readonly rows: boolean
  /** Also the bytes of photos, wherever they lie. */
  readonly bytes: boolean
}

/** As many as are held at a time: fewer of those that have many events, but always one. */
const batch = { limit: 200, events: 2_000 } as const

/** One ticket, visit or consent; undefined where there is none. */
export async function auditOne(ports: AuditPorts, kind: SubjectKind, id: string, how: AuditHow): Promise<Finding | undefined> {
  const [finding] = await auditBatch(ports, kind, { only: id, limit: 1, events: 1 }, how)
  return finding
}

/** Everything that is on record, a batch at a time, and what is wrong with the record as a whole. */
export async function* auditAll(ports: AuditPorts, how: AuditHow): AsyncGenerator<readonly Finding[]> {
  for (const kind of ['ticket', 'visit', 'care'] as const) {
    let after: string | undefined
    do {
      const findings: readonly Finding[] = await auditBatch(ports, kind, { after, ...batch }, how)
      yield findings
      after = findings.at(-1)?.id
    } while (after !== undefined)
  }
  if (how.bytes) yield* dutyPhotos(ports)
  yield await ports.record.inSnapshot(wholeFaults)
}

async function auditBatch<K extends SubjectKind>(
  ports: AuditPorts,
  kind: K,
  ask: Parameters<RecordReader['subjects']>[1],
  how: AuditHow
): Promise<readonly Finding[]> {
  const judged = await ports.record.inSnapshot(async reader => {
    const stored = await reader.subjects(kind, ask)
    return judge(kind, stored, how.rows ? reader : undefined, ports)
  })
  const findings: Finding[] = []
  // outside the snapshot: a store far away must not hold a transaction open
  for (const { subject, finding } of judged) {
    const more = how.bytes && 'events' in subject ? await photoBytesFaults(subject, ports) : []
    findings.push({ ...finding, faults: [...finding.faults, ...more] })
  }
  return findings
}

interface Judged<K extends SubjectKind> {
  readonly subject: StoredSubject<K> | UnreadableSubject
  readonly finding: Finding
}

async function judge<K extends SubjectKind>(
  kind: K,
  stored: readonly (StoredSubject<K> | UnreadableSubject)[],
  reader: RecordReader | undefined,
  ports: AuditPorts
): Promise<readonly Judged<K>[]> {
  const states = new Map<string, StateOf[K]>()
  for (const subject of stored) {
    const state = 'events' in subject ? stateOf(kind, subject) : undefined
    if (state !== undefined) states.set(subject.id, state)
  }
  const recomputed = stored.flatMap((subject): Recomputed<K>[] => {
    const state = states.get(subject.id)
    if (state === undefined || !('events' in subject)) return []
    return [{ state, events: subject.events, codeHash: codeHashOf(state, subject.codeHash, ports) }]
  })
  const differences = reader === undefined ? [] : await reader.differences(kind, recomputed)
  return stored.map(subject => {
    if (!('events' in subject)) return { subject, finding: { ...blank(kind, subject), faults: [{ what: 'unreadable' }] } }
    const state = states.get(subject.id)
    const faults: Fault[] = [
      ...chainFaults(subject, ports.digest),
      ...(state === undefined ? [{ what: 'impossible' } as const] : []),
      ...subject.visitsMissing.map(which => ({ what: 'visit-missing', which }) as const),
      ...photoRowFaults(subject),
      ...differences.flatMap(({ subjectId, ...fault }): Fault[] => (subjectId === subject.id ? [fault] : []))
    ]
    return { subject, finding: { ...blank(kind, subject), ...figuresOf(subject), status: statusOf(state), faults } }
  })
}

/** Undefined where such a history is impossible. */
function stateOf<K extends SubjectKind>(kind: K, { events }: StoredSubject<K>): StateOf[K] | undefined {
  const folds = { ticket: evolve, visit: evolveVisit, care: evolveCare } as {
    readonly [F in SubjectKind]: (history: never[]) => StateOf[F]
  }
  try {
    return folds[kind](events as never[]) // each fold is given the events of its own kind
  } catch {
    return undefined
  }
}

/** While the key is replaced the previous one's codes hang as they did. */
function codeHashOf(state: StateOf[SubjectKind], stored: string | null, { codes }: AuditPorts): string {
  return 'codeVersion' in state ? codes.hashOf(codes.tokenFor(state.id, state.codeVersion, stored ?? '')) : ''
}

function statusOf(state: StateOf[SubjectKind] | undefined): string | null {
  if (state === undefined) return null
  if ('status' in state) return state.status
  return 'review' in state ? state.review : state.plan
}

function blank(of: SubjectKind, { id, name }: { readonly id: string; readonly name: string }): Omit<Finding, 'faults'> {
  return { of, id, name, eventCount: 0, headHash: '', status: null, erasedCount: 0, photoCount: 0 }
}

function figuresOf<K extends SubjectKind>({ events, erased, photos }: StoredSubject<K>) {
  return {
    eventCount: events.length,
    headHash: events.at(-1)?.hash ?? '',
    erasedCount: erased.length,
    photoCount: photos.filter(({ state }) => state === 'received').length
  }
}

async function* dutyPhotos(ports: AuditPorts): AsyncGenerator<readonly Finding[]> {
  let after: string | undefined
  do {
    const ask = { after, limit: batch.limit }
    const photos = await ports.record.inSnapshot(reader => reader.dutyPhotos(ask))
    const findings: Finding[] = []
    for (const { id, dutyId, originalKey, sha256 } of photos) {
      const expectedKey = originalKeyOf(dutyId, id)
      const what = await faultInBytes(expectedKey, sha256, false, ports)
      const faults: Fault[] = [
        ...(what === undefined ? [] : [{ what, which: id }]),
        ...(originalKey === expectedKey ? [] : [{ what: 'photo-row', which: `${id} originalKey` } as const])
      ]
      findings.push({ ...blank('ticket', { id, name: `duty/${dutyId}` }), of: 'duty', photoCount: 1, faults })
    }
    yield findings
    after = photos.length < batch.limit ? undefined : photos.at(-1)?.id
  } while (after !== undefined)
}

/** A ticket that is gone as a whole leaves its number, and whatever hung on it. */
async function wholeFaults(reader: RecordReader): Promise<readonly Finding[]> {
  const [numbers, orphans] = [await reader.numberFaults(), await reader.orphans()]
  const nothing = { ...blank('ticket', { id: '', name: '' }) }
  return [
    ...numbers.map(({ number, what }): Finding => ({ ...nothing, of: 'numbers', name: number, faults: [{ what, which: number }] })),
    ...orphans.map(
      ({ table, id, of }): Finding => ({ ...nothing, of: 'orphans', id, name: table, faults: [{ what: 'orphan', which: of }] })
    )
  ]
}
