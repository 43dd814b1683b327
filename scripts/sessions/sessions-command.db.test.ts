import { operatorDirectory, operatorSessions } from '@linying/database'
import { qin, wang } from '@linying/testkit'
import { signedIn, type TestService, testService, type Who } from '@linying/testkit/service'
import { sessionsCommand } from './sessions-command.js'

const her: Who = { id: wang.id, side: 'resident' }
const neighbour: Who = { id: qin.id, side: 'resident' }

let service: TestService
let logged: string[]
beforeEach(async () => {
  service = await testService()
  logged = []
})
afterEach(() => service.close())

const command = (...args: readonly string[]) => {
  const { database, clock } = service
  const log = (sentence: string) => logged.push(sentence)
  return sessionsCommand({ sessions: operatorSessions(database), directory: operatorDirectory(database), now: clock.now, log }, args)
}

const statusFor = async (who: Who) => (await service.ask('/api/me', {}, who)).status

test('an operator is told where somebody is signed in and since when, and nothing has ended then', async () => {
  const first = await signedIn(service, her)
  service.clock.passMinutes(10)
  const { refreshToken } = await service.as(undefined).call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })
  service.clock.passMinutes(10)
  await service.as(undefined).call('refreshSession', { body: { refreshToken } })

  const [head, newer, older, ...rest] = await command('--person', '138 0000 0001')
  expect(head).toBe(`Person ${wang.id} is signed in 2 times:`)
  expect(newer).toContain('resident  since 2026-11-22T02:10:00.000Z, last renewed 2026-11-22T02:20:00.000Z')
  expect(older).toContain(`${first.sessionId}  resident  since 2026-11-22T02:00:00.000Z, last renewed 2026-11-22T02:00:00.000Z`)
  expect([rest, logged]).toEqual([['Nothing was ended. Add --end --by NAME to do it.'], []])
  expect(await statusFor(first)).toBe(200)
})

test('who is signed out by an operator is so at once and everywhere, on record in the log, and nobody else is', async () => {
  const [phone, tablet, other] = [await signedIn(service, her), await signedIn(service, her), await signedIn(service, neighbour)]
  const { refreshToken } = await service.as(undefined).call('signIn', { body: { credential: 'demo:王秀兰', side: 'resident' } })

  expect((await command('--person', wang.id, '--end', '--by', '安娜')).at(-1)).toBe('3 ended.')
  expect(await Promise.all([phone, tablet, other].map(statusFor))).toEqual([401, 401, 200])
  await expect(service.as(undefined).call('refreshSession', { body: { refreshToken } })).rejects.toMatchObject({ status: 401 })
  expect(logged).toEqual([expect.stringContaining(`${wang.id} ended by an operator, 安娜: `)])
  expect(logged[0]).toContain(tablet.sessionId)

  expect(await command('--person', wang.id, '--end', '--by', '安娜')).toEqual([`Person ${wang.id} is signed in nowhere.`, '0 ended.'])
  expect(logged).toHaveLength(1)
})

test.each([
  [[], 'npm run sessions'],
  [['--person', wang.id, '--end'], '--by'],
  [['--whoever'], 'npm run sessions'],
  [['--person', '999'], 'Nobody has this number'],
  [['--person', '01900000-0000-7000-8000-0000000fffff'], 'There is no person']
])('an operator who says %j is told how it is said', async (args, sentence) => {
  await expect(command(...args)).rejects.toThrow(sentence)
})
