import { type TestService, testService } from '@linying/testkit/service'
import { createConfig, lintFromString } from '@redocly/openapi-core'

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

async function documentText(): Promise<string> {
  return (await service.ask('/api/openapi.json')).text()
}
