import { type EndpointName, endpoints } from '@linying/contract'
import { admin, gu, wang, zhou } from '@linying/testkit'
import {
  company,
  everythingStored,
  otherCompany,
  requests,
  type Scene,
  setScene,
  type TestService,
  testService,
  type Who
} from '@linying/testkit/service'

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly schema?: { readonly format?: string; readonly anyOf?: readonly { readonly format?: string }[] }
}

interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: EndpointName; readonly parameters?: readonly Parameter[] }>>>
  >
}

interface Found {
  readonly endpoint: EndpointName
  readonly template: string
  readonly in: Parameter['in']
  readonly name: string
}

let service: TestService
let scene: Scene
let found: readonly Found[]
beforeAll(async () => {
  service = await testService()
  scene = await setScene(service)
  found = await idsInAddresses()
})
afterAll(() => service.close())

/** Several ids in one field are no uuid to a schema. */
const listsOfIds: ReadonlySet<string> = new Set(['listTickets ids'])

async function idsInAddresses(): Promise<readonly Found[]> {
  const { paths } = (await (await service.ask('/api/openapi.json')).json()) as OpenApi
  return Object.entries(paths).flatMap(([template, methods]) =>
    Object.values(methods)
      .filter(({ operationId }) => operationId in endpoints)
      .flatMap(({ operationId, parameters = [] }) =>
        parameters
          .filter(({ name, schema }) => {
            const formats = [schema?.format, ...(schema?.anyOf ?? []).map(({ format }) => format)]
            return formats.includes('uuid') || listsOfIds.has(`${operationId} ${name}`)
          })
          .map(one => ({ endpoint: operationId, template, in: one.in, name: one.name }))
      )
  )
}

const manager: Who = { id: gu.id, side: 'staff' }
const agent: Who = { id: zhou.id, side: 'staff' }
const resident: Who = { id: wang.id, side: 'resident' }

/** Who may do it with an id of his own; a manager where nobody is named. */
const doers: Partial<Record<EndpointName, Who>> = {
  setWeeklyPattern: { id: admin.id, side: 'staff' },
  completePhoto: resident,
  endOwnSession: resident,
  getOwnCare: resident,
  checkOutOfPost: agent,
  recordEncounter: agent,
  logCall: agent,
  actOnVisit: agent,
  takeAction: agent
}
const doerOf = (endpoint: EndpointName) => doers[endpoint] ?? manager

/** Whoever makes a thing makes its id: a free one is no mistake there. */
const madeByTheSender: ReadonlySet<string> = new Set(['offerId', 'giftId', 'policyId', 'reminderId', 'savePatrolPost postId'])
const isMadeBySender = ({ endpoint, name }: Found) => madeByTheSender.has(name) || madeByTheSender.has(`${endpoint} ${name}`)

/** A stranger's, and of another community and another company: the thing that is meant, their community, and a ticket. */
function strangeTo(name: string): readonly string[] {
  const { otherCommunity, otherOrganization } = scene.things
  const theirs = [otherCommunity, otherOrganization].flatMap(thing => [
    ...Object.entries(thing).flatMap(([key, id]) => (key === name ? [id] : [])),
    thing.communityId,
    thing.ticketId
  ])
  return [...new Set(['01900000-0000-7000-8000-0000000fffff', otherCompany.technician, company.secondTechnician, ...theirs])]
}

interface Told {
  readonly status: number
  /** A problem's code among it; undefined where nothing was said. */
  readonly body: { readonly code?: string } | undefined
}

/** An answer that says neither what was wrong nor anything else of use. */
const vague: ReadonlySet<string> = new Set(['invalid', 'internal', 'malformed'])

async function told(path: string, init: RequestInit | undefined, by: Who): Promise<Told> {
  const answer = await service.ask(path, init, by)
  const text = await answer.text()
  return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) }
}

function isRefusedByName({ status, body }: Told): boolean {
  return status >= 400 && status < 500 && !vague.has(body?.code ?? 'internal')
}

/** The usual request of its kind, with another id in its path. */
function withInPath(url: string, { template, name }: Found, id: string): string {
  const [path = '', query] = url.split('?')
  const at = template.split('/').indexOf(`{${name}}`)
  const parts = path.split('/')
  // the document's paths may stand without the part that every one begins with
  parts[at + (path.startsWith('/api') && !template.startsWith('/api') ? 1 : 0)] = id
  return query === undefined ? parts.join('/') : `${parts.join('/')}?${query}`
}

test('the ids are found in the contract, and not in a list', () => {
  const named = new Set(found.map(one => `${one.in} ${one.name}`))
  for (const one of ['path ticketId', 'path giftId', 'path slotId', 'query technicianId', 'query inChargeId', 'query planId', 'query ids'])
    expect(named).toContain(one)
})

test('an id in a path that is a stranger’s, another company’s or another community’s is refused by name, and nothing is stored', async () => {
  const surprises: string[] = []
  const fields = found.filter(one => one.in === 'path' && !isMadeBySender(one))
  const before = await everythingStored(service)
  for (const field of fields) {
    const [url, init] = await requests[field.endpoint](scene.things.own, service)
    for (const id of strangeTo(field.name)) {
      const answer = await told(withInPath(url, field, id), init, doerOf(field.endpoint))
      if (!isRefusedByName(answer)) surprises.push(`${field.endpoint} ${field.name} = ${id}: ${answer.status} ${answer.body?.code}`)
    }
  }
  expect(surprises).toEqual([])
  expect(await everythingStored(service)).toEqual(before)
})

/** As far as one comes with the right id. */
const farEnough: ReadonlySet<string> = new Set(['photo.not-uploaded', 'care.agreed-already', 'patrol.no-screen'])

test('whoever sends the usual id instead comes further, so that it was the id that was wrong', async () => {
  const surprises: string[] = []
  for (const endpoint of new Set(found.filter(one => one.in === 'path').map(one => one.endpoint))) {
    const [url, init] = await requests[endpoint](scene.things.own, service)
    const answer = await told(url, init, doerOf(endpoint))
    if (answer.status >= 400 && !farEnough.has(answer.body?.code ?? ''))
      surprises.push(`${endpoint}: ${answer.status} ${answer.body?.code}`)
  }
  expect(surprises).toEqual([])
})

/** What must be asked besides. */
const asked: Partial<Record<EndpointName, string>> = {
  summarizeVisits: 'from=2026-11-01T00:00:00Z&to=2026-12-01T00:00:00Z'
}

test('an id in a query that is a stranger’s, another company’s or another community’s finds nothing', async () => {
  const surprises: string[] = []
  const doors = found
    .filter(one => one.in === 'query')
    .map(({ endpoint, template, name }) => ({ endpoint, name, path: `/api${template.replace(/^\/api/, '')}` }))
  for (const { endpoint, name, path } of doors) {
    for (const id of strangeTo(name)) {
      const answer = await told(`${path}?${name}=${id}&${asked[endpoint] ?? ''}`, undefined, doerOf(endpoint))
      if (!isRefusedByName(answer) && !(answer.status === 200 && isEmpty(answer.body)))
        surprises.push(`${endpoint} ${name} = ${id}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 200)}`)
    }
  }
  expect(surprises).toEqual([])
  const empty: string[] = []
  for (const { endpoint, path } of doors)
    if (isEmpty((await told(`${path}?${asked[endpoint] ?? ''}`, undefined, doerOf(endpoint))).body)) empty.push(endpoint)
  // nothing is at risk yet
  expect(empty).toEqual(['getRiskBoard'])
})

/** Nothing in any list of it, and no number that counts. */
function isEmpty(body: unknown): boolean {
  if (Array.isArray(body)) return body.length === 0
  if (typeof body === 'object' && body !== null) return Object.values(body).every(isEmpty)
  return body === null || body === 0 || body === false || body === ''
}

/** Whatever the sender makes an id for, at another community and another company: the id, and how it is asked for here. */
const makers: readonly EndpointName[] = [
  'reportTicket',
  'holdVisit',
  'agreeToCare',
  'logCall',
  'presignPhoto',
  'checkInAtPost',
  'recordEncounter',
  'saveOffer',
  'saveGift',
  'savePolicy',
  'savePatrolPost',
  'savePatrolReminder'
]

const elsewhere = [
  { at: 'otherCommunity', manager: company.secondManager, agent: company.secondAgent, resident: company.secondResident },
  { at: 'otherOrganization', manager: otherCompany.manager, agent: otherCompany.agent, resident: otherCompany.resident }
] as const

const byAgent: ReadonlySet<EndpointName> = new Set(['holdVisit', 'agreeToCare', 'logCall', 'checkInAtPost', 'recordEncounter'])
const byResident: ReadonlySet<EndpointName> = new Set(['reportTicket', 'presignPhoto'])

function maker(endpoint: EndpointName, who: { readonly manager: string; readonly agent: string; readonly resident: string }): Who {
  if (byResident.has(endpoint)) return { id: who.resident, side: 'resident' }
  return { id: byAgent.has(endpoint) ? who.agent : who.manager, side: 'staff' }
}

test.each(makers)('whoever makes an id that is taken elsewhere (%s) is refused by name, and neither thing changes', async endpoint => {
  const here = maker(endpoint, { manager: gu.id, agent: zhou.id, resident: wang.id })
  const surprises: string[] = []
  for (const { at, ...people } of elsewhere) {
    const id = await takenAt(endpoint, at, people)
    const [url, init = {}] = await requests[endpoint](scene.things.own, service)
    const before = await everythingStored(service)
    const answer = await told(...withMadeId(url, init, id), here)
    if (!isRefusedByName(answer)) surprises.push(`${at}: ${answer.status} ${answer.body?.code}`)
    expect(await everythingStored(service)).toEqual(before)
  }
  expect(surprises).toEqual([])
})

/** What stands there already, or is made there now. */
async function takenAt(
  endpoint: EndpointName,
  at: 'otherCommunity' | 'otherOrganization',
  people: Parameters<typeof maker>[1]
): Promise<string> {
  const thing = scene.things[at]
  const known: Partial<Record<EndpointName, string>> = {
    agreeToCare: thing.careId,
    checkInAtPost: thing.dutyId,
    presignPhoto: thing.photoId,
    holdVisit: thing.visitId,
    savePatrolPost: thing.postId,
    reportTicket: thing.ticketId
  }
  if (known[endpoint] !== undefined) return known[endpoint]
  const [url, init = {}] = await requests[endpoint](thing, service)
  const made = await told(url, init, maker(endpoint, people))
  if (made.status >= 400) throw new Error(`${endpoint} at ${at}: ${made.status} ${made.body?.code}`)
  return init.method === 'PUT' ? (url.split('/').at(-1) ?? '') : JSON.parse(String(init.body)).id
}

function withMadeId(url: string, init: RequestInit, id: string): readonly [string, RequestInit] {
  if (init.method === 'PUT') return [[...url.split('/').slice(0, -1), id].join('/'), init]
  return [url, { ...init, body: JSON.stringify({ ...JSON.parse(String(init.body)), id }) }]
}
