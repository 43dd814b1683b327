import { type EndpointName, endpoints } from '@linying/contract'
import { booksOf, gu, li, qin, usualInputs, wang, zhou } from '@linying/testkit'
import {
  act,
  aReport,
  company,
  fixedId,
  freshEventId,
  freshKey,
  otherCompany,
  requests,
  type Scene,
  setScene,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'
import type pg from 'pg'

/** As much of a schema of the OpenAPI document as is looked at for ids. */
interface Schema {
  readonly $ref?: string
  readonly format?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: EndpointName; readonly requestBody?: unknown }>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

const noProblem: { readonly code: string; readonly errors?: unknown } = { code: '' }

interface Found {
  readonly endpoint: EndpointName
  /** Of the actions that one door takes. */
  readonly action: string | undefined
  readonly path: readonly string[]
}

let service: TestService
let books: pg.Pool
let scene: Scene
let fields: readonly Found[]
beforeAll(async () => {
  service = await testService()
  books = booksOf(service.ownerUrl)
  scene = await setScene(service)
  fields = await idsInBodies()
  await books.query(`insert into people (id, organization_id, name) values ($1, $2, '走了的人')`, [gone, company.organizationId])
  await books.query(
    `insert into posts (id, organization_id, community_id, person_id, role, skills, badge, held_from, held_until)
     values ($1, $2, $3, $4, 'technician', '{water_power}', 'A99', '2020-01-01', '2021-01-01')`,
    [fixedId('post', 99), company.organizationId, company.community.id, gone]
  )
  await books.query(
    `insert into residencies (id, organization_id, community_id, room_id, person_id, residency, moved_in, moved_out)
     values ($1, $2, $3, $4, $5, 'tenant', '2020-01-01', '2021-01-01')`,
    [fixedId('residency', 99), company.organizationId, company.community.id, company.qinsRoom.id, gone]
  )
})
afterAll(async () => {
  await books.end()
  await service.close()
})

const gone = fixedId('person', 399)

/** Whoever makes a thing makes its id, so that a retry is the same thing; a signature is a photo that follows, looked for among its visit's. */
const madeByTheSender: ReadonlySet<string> = new Set(['id', 'eventId', 'signatureId', 'openSubtask subtaskId'])

/** What is read or written only as far as it is one's own: what is not there changes nothing. */
const asFarAsOnesOwn: ReadonlySet<string> = new Set(['readInbox ids', 'approveVisits visits visitId'])

const agent: Who = { id: zhou.id, side: 'staff' }
const manager: Who = { id: gu.id, side: 'staff' }
const technician: Who = { id: li.id, side: 'staff' }
const resident: Who = { id: wang.id, side: 'resident' }

const doers: Partial<Record<EndpointName, Who>> = {
  setPatrolRoster: manager,
  actOnCare: manager,
  presignPhoto: resident,
  recordEncounter: agent
}

test('an id that somebody sends is looked for where he may look: a stranger’s, another company’s, or of one who has gone, is refused by name, and nothing is stored', async () => {
  const strange = [
    '01900000-0000-7000-8000-0000000fffff',
    otherCompany.resident,
    otherCompany.technician,
    otherCompany.room.id,
    scene.things.otherOrganization.ticketId,
    scene.things.otherOrganization.careId,
    scene.things.otherOrganization.visitId,
    scene.things.otherOrganization.photoId,
    scene.things.otherCommunity.ticketId,
    gone
  ]
  const surprises: string[] = []
  for (const field of fields) {
    const name = [field.endpoint, field.action, ...field.path].filter(Boolean).join(' ')
    if (isMadeBySender(field) || asFarAsOnesOwn.has([field.endpoint, ...field.path].join(' '))) continue
    const { ask, by } = await requestWith(field)
    const before = await rowsStored()
    for (const id of strange.filter(one => one !== gone || !aboutWhoWasThere.has(name))) {
      const { path, init } = await ask(id)
      const answer = await service.ask(path, init, by)
      const problem = answer.status < 400 ? noProblem : ((await answer.json()) as typeof noProblem)
      if (answer.status < 400 || answer.status >= 500) surprises.push(`${name} = ${id}: ${answer.status}`)
      else if (vague.has(problem.code)) surprises.push(`${name} = ${id}: ${problem.code} ${JSON.stringify(problem.errors ?? '')}`)
    }
    const after = await rowsStored()
    if (after !== before) surprises.push(`${name}: stored something`)
  }
  expect(surprises).toEqual([])
  while ((await service.ports.outbox.drain(service.clock.now(), 500)) > 0);
}, 300_000)

/** A complaint may be about somebody who has left meanwhile. */
const aboutWhoWasThere: ReadonlySet<string> = new Set(['reportTicket complaint aboutPersonId', 'takeAction namePerson personId'])

/** The command never came as far as its id. */
const vague: ReadonlySet<string> = new Set(['action.not-open-now', 'action.not-yours', 'ticket.not-yours', 'invalid', 'internal'])

test('the fields are found in the contract, and not in a list', () => {
  const named = new Set(fields.map(({ path }) => path.at(-1)))
  for (const field of ['technicianId', 'residentId', 'duplicateOf', 'ownerId', 'giftId', 'carerId', 'offerId'])
    expect(named).toContain(field)
})

function isMadeBySender({ action, path }: Found): boolean {
  const last = path.at(-1) ?? ''
  return madeByTheSender.has(last) || madeByTheSender.has(`${action} ${last}`)
}

async function idsInBodies(): Promise<readonly Found[]> {
  const { paths, components } = (await (await service.ask('/api/openapi.json')).json()) as OpenApi
  const schemaOf = (schema: Schema): Schema =>
    schema.$ref ? schemaOf(components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema
  const walk = (given: Schema, path: readonly string[], endpoint: EndpointName, action?: string): Found[] => {
    const schema = schemaOf(given)
    if (schema.format === 'uuid') return [{ endpoint, action, path }]
    const named = schema.properties?.action
    const does = action ?? (named ? String(named.const ?? named.enum?.[0]) : undefined)
    return [
      ...Object.entries(schema.properties ?? {}).flatMap(([name, one]) => walk(one, [...path, name], endpoint, does)),
      ...(schema.items ? walk(schema.items, path, endpoint, does) : []),
      ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap(one => walk(one, path, endpoint, does))
    ]
  }
  const operations = Object.values(paths)
    .flatMap(methods => Object.values(methods))
    .filter(({ operationId }) => operationId in endpoints)
  return operations.flatMap(({ operationId, requestBody }) => {
    const schema = (requestBody as { content?: Record<string, { schema: Schema }> } | undefined)?.content?.['application/json']?.schema
    return schema === undefined ? [] : walk(schema, [], operationId)
  })
}

interface Asked {
  readonly by: Who
  readonly ask: (id: string) => Promise<{ readonly path: string; readonly init: RequestInit }>
}

/** The usual request of its kind, with one id in it that is not what it should be. */
async function requestWith({ endpoint, action, path }: Found): Promise<Asked> {
  const usual =
    endpoint === 'takeAction'
      ? await ready(action ?? '')
      : { body: whole[`${endpoint} ${path.join(' ')}`] ?? {}, by: undefined, url: undefined }
  return {
    by: usual.by ?? doers[endpoint] ?? agent,
    ask: async id => {
      const [url, init] = await requests[endpoint](scene.things.own, service)
      const said = { ...(endpoint === 'takeAction' ? {} : JSON.parse(String(init?.body ?? '{}'))), ...usual.body }
      const body = JSON.stringify(withIn(said, path, id, endpoint === 'takeAction'))
      return { path: usual.url ?? url, init: { ...init, body } }
    }
  }
}

function withIn(
  body: Record<string, unknown>,
  [first = '', ...rest]: readonly string[],
  id: string,
  isAction: boolean
): Record<string, unknown> {
  const fresh = isAction && rest.length === 0 ? { eventId: freshEventId() } : {}
  if (rest.length === 0) return { ...body, ...fresh, [first]: id }
  const inner = (rest.includes('publicPlaceId') ? { kind: 'public' } : (body[first] ?? parents[first] ?? {})) as Record<string, unknown>
  return { ...body, ...(isAction ? { eventId: freshEventId() } : {}), [first]: withIn(inner, rest, id, false) }
}

const onTheWay = { kind: 'patrol', method: 'on_site', planId: null, outcome: 'helped', topic: '快递', checks: [] } as const

/** What stands around an id. */
const parents: Readonly<Record<string, unknown>> = {
  gift: { quantity: 1 },
  complaint: { severity: 'minor' },
  place: {}
}

/** What a request must say besides for the id to be looked at; null takes away what the usual one says. */
const whole: Readonly<Record<string, Record<string, unknown>>> = {
  'actOnCare carerId': { action: 'plan', frequency: 'weekly' },
  'presignPhoto visitId': { ticketId: undefined },
  'presignPhoto dutyId': { ticketId: undefined },
  'holdVisit roomId': onTheWay,
  'holdVisit residentId': onTheWay,
  'holdVisit ticketId': onTheWay
}

let made = 700
async function aTicketFor(kind: 'repair' | 'complaint', by: Who = resident) {
  made += 1
  const place = { kind: 'room', roomId: company.wangsRoom.id } as const
  const more = kind === 'complaint' ? { kind, category: 'public_area' as const, complaint: { severity: 'minor' as const } } : {}
  const body = aReport({ id: fixedId('ticket', made), communityId: company.community.id, place, ...more }, service.clock.now())
  return service.as(by).call('reportTicket', { idempotencyKey: freshKey(), body })
}

/** A ticket on which somebody could do this now, and what he says. */
async function ready(action: string): Promise<{ readonly body: Record<string, unknown>; readonly by: Who; readonly url: string }> {
  const now = service.clock.now()
  const isComplaint = ['giveFeedback', 'openSubtask', 'answerSubtask', 'namePerson'].includes(action)
  const { id } = await aTicketFor(isComplaint ? 'complaint' : 'repair')
  const does = (by: Who, command: Parameters<typeof act>[2]) => act(service.as(by), id, command, now)
  if (action !== 'reject') await does(agent, { action: 'accept' })
  if (action === 'answerSubtask') {
    const subtask = {
      subtaskId: fixedId('event', made + 90000),
      department: 'customer_service' as const,
      ownerId: null,
      dueAt: '2026-11-23T02:00:00.000Z',
      text: '查'
    }
    await does(agent, { action: 'openSubtask', ...subtask })
  }
  if (action === 'transfer' || action === 'recordVisit') await does(agent, { action: 'assign', technicianId: li.id })
  if (action === 'recordVisit') {
    await does(technician, { action: 'take' })
    await does(technician, { action: 'arrive' })
    await does(technician, { action: 'finish', result: 'fixed', materials: [], expectedPhotos: 0, noPhotoReason: 'too_dark' })
  }
  const usual = usualInputs(now) as unknown as Record<string, Record<string, unknown>>
  const said = {
    ...usual[action],
    ...(action === 'reject' ? { reason: 'duplicate' } : {}),
    ...(action === 'giveFeedback' ? { expectedPhotos: 0 } : {})
  }
  const by = action === 'transfer' ? technician : { id: action === 'recordVisit' ? manager.id : agent.id, side: 'staff' as const }
  const doer = { recordVisit: agent, namePerson: manager }[action] ?? by
  return {
    body: { ...said, ...(action === 'join' ? { residentId: qin.id } : {}), action, occurredAt: now },
    by: doer,
    url: `/api/tickets/${id}/actions`
  }
}

async function rowsStored(): Promise<number> {
  const tables = [
    'tickets',
    'ticket_events',
    'event_words',
    'outbox',
    'visits',
    'visit_events',
    'care_records',
    'care_events',
    'calls',
    'photos',
    'patrol_duties',
    'policies',
    'gifts',
    'convenience_offers'
  ]
  const { rows } = await books.query(`select ${tables.map(table => `(select count(*) from ${table})`).join(' + ')} as count`)
  return Number(rows[0].count)
}
