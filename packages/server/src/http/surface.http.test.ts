import { aRequest, type RandomRequest, randomRuns } from '@linying/testkit/random'
import { li, qin, zhang } from '@linying/testkit/rules'
import { company, setScene, type TestService, testService, tokenFor } from '@linying/testkit/service'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import fc from 'fast-check'

let service: TestService
beforeAll(async () => {
  service = await testService()
})
afterAll(() => service.close())

describe('the OpenAPI document', () => {
  test('says nothing that a linter objects to', async () => {
    // the service is not licensed to others, and nothing about asking for its health can be wrong
    const config = await createConfig({ extends: ['recommended'], rules: { 'info-license': 'off', 'operation-4xx-response': 'off' } })
    const found = await lintFromString({ source: await documentText(), config })
    expect(found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([])
  })

  test('names each endpoint where it is found', async () => {
    const { servers, paths } = JSON.parse(await documentText())
    expect([servers, Object.keys(paths)]).toEqual([[{ url: '/' }], expect.arrayContaining(['/api/tickets', '/api/sessions'])])
  })
})

/** Paths of a machine, places in code, errors by name, and the database's own words. */
const internals = /[\w)]\.[cm]?[jt]s\b|node_modules|\/packages\/|\w(Error|Exception)\b|postgres|drizzle|SQLSTATE|\b(relation|column) "/i

test('whatever is sent to an endpoint, it answers without failing and without showing its insides', async () => {
  const { things, people } = await setScene(service)
  const existing = Object.values(things)
  const ids = {
    ticketId: existing.map(({ ticketId }) => ticketId),
    communityId: existing.map(({ communityId }) => communityId),
    roomId: existing.map(({ roomId }) => roomId),
    photoId: existing.map(({ photoId }) => photoId),
    visitId: existing.map(({ visitId }) => visitId),
    careId: existing.map(({ careId }) => careId),
    planId: existing.map(({ careId }) => careId),
    forEvent: existing.flatMap(({ reportEventId, visitId }) => [reportEventId, visitId]),
    postId: existing.map(({ postId }) => postId),
    slotId: existing.map(({ slotId }) => slotId),
    dutyId: existing.map(({ dutyId }) => dutyId),
    sessionId: existing.map(({ sessionId }) => sessionId),
    day: ['2026-11-22', '8999-12-31', '0000-01-01'],
    token: existing.flatMap(({ token, postToken }) => [token, postToken]),
    publicPlaceId: [company.lift.id],
    technicianId: [li.id, zhang.id],
    residentId: [qin.id],
    kind: ['repair', 'patrol'],
    category: ['water_leak', 'lift']
  }
  const signedIn = Object.values(people).filter(who => who !== undefined)
  const credentials = await Promise.all(signedIn.map(async who => `Bearer ${await tokenFor(service.ports, who)}`))
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(aRequest(JSON.parse(await documentText()), { ids, credentials }), async asked => {
      const answer = await send(asked)
      const body = await answer.text()
      statuses.add(answer.status)
      expect(faultOf(answer, body)).toBeUndefined()
    }),
    randomRuns(12_000)
  )
  // requests that all stop at the door would prove little
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 204, 400, 401, 403, 404, 409, 413, 415, 422]))
})

test('a body that does not say how long it is gets read only as far as any form of ours goes', async () => {
  let sent = 0
  const endless = new ReadableStream({
    pull: stream => {
      sent += 1
      return sent > 1000 ? stream.close() : stream.enqueue(new TextEncoder().encode('x'.repeat(64 * 1024)))
    }
  })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: endless, duplex: 'half' } as const
  const answer = await service.fetch(new Request('http://service.test/api/sessions', init))
  expect([answer.status, sent < 20]).toEqual([413, true])
})

function faultOf({ status, headers }: Response, body: string): string | undefined {
  if (status >= 500) return `${status} ${body}`
  if (status >= 400 && !headers.get('content-type')?.startsWith('application/problem+json')) return `${status} is no problem+json: ${body}`
  return internals.exec(body)?.[0]
}

async function send({ method, path, headers, body }: RandomRequest): Promise<Response> {
  const init = body === undefined ? { method, headers } : { method, headers, body }
  return service.fetch(new Request(new URL(path, 'http://service.test'), init))
}

async function documentText(): Promise<string> {
  return (await service.ask('/api/openapi.json')).text()
}
