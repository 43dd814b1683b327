import { zhou } from '@linying/testkit/rules'
import { canary, setScene, type TestService, testService, type Who } from '@linying/testkit/service'

let service: TestService
let people: readonly Who[]

beforeAll(async () => {
  service = await testService()
  const scene = await setScene(service)
  people = Object.values(scene.people).filter(who => who !== undefined)
})
afterAll(() => service.close())

const agent: Who = { id: zhou.id, side: 'staff' }

test.each([canary, `${canary}室`, `水管漏水${canary}`, `住户${canary}`, canary.slice(0, 2)])(
  'nobody finds a ticket of another organization by %s',
  async q => {
    const answers = await Promise.all(people.map(who => search(q, who)))
    expect(answers).toEqual(people.map(() => ({ status: 200, body: { items: [], nextCursor: null } })))
  }
)

test('a search is walked through page by page, newest first', async () => {
  const first = await search('漏水', agent, '&limit=1')
  const second = await search('漏水', agent, `&limit=1&cursor=${first.body.nextCursor}`)
  expect([first, second].map(({ body }) => body.items.length)).toEqual([1, 1])
  expect(first.body.items[0]?.id).not.toBe(second.body.items[0]?.id)
  expect(second.body.nextCursor).toBeNull()
})

test.each([
  ['a control character', '漏\u0000水', 422],
  ['more than a line', '漏'.repeat(201), 422],
  ['a whole line of letters, each a word', '漏 '.repeat(100), 200],
  ['what means something to a database', `'; drop table tickets; -- %_\\ {}"`, 200]
])('a search for %s is answered %s', async (_what, q, status) => {
  expect(await search(q, agent)).toMatchObject({ status })
})

interface Answer {
  readonly status: number
  readonly body: { readonly items: readonly { readonly id: string }[]; readonly nextCursor: string | null }
}

async function search(q: string, who: Who, more = ''): Promise<Answer> {
  const answer = await service.ask(`/api/tickets?q=${encodeURIComponent(q)}${more}`, {}, who)
  return { status: answer.status, body: (await answer.json()) as Answer['body'] }
}
