import { failureLedger } from '@linying/database'
import { jobRules, plusMinutes } from '@linying/domain'
import { type ThrowAwayDatabase, throwAwayDatabase } from '@linying/testkit'
import { deadLettersCommand } from './dead-letters-command.js'

const beginning = '2026-11-22T02:00:00.000Z'
const item = { id: 'of-a-sweep', dueAt: beginning }

let given: ThrowAwayDatabase
beforeEach(async () => {
  given = await throwAwayDatabase()
})
afterEach(() => given.close())

test('what has failed once too often is listed with its reason, and no longer once somebody has it tried again', async () => {
  await fails(jobRules.tries - 1)
  expect(await command('list')).toEqual(['Nothing is set aside.'])
  await fails(1, jobRules.tries)

  const [letter = ''] = await command()
  expect(letter).toContain('sweep-tickets  of-a-sweep, due 2026-11-22T02:00:00.000Z')
  expect(letter).toContain('after 5 tries: refused: ticket.not-taken')
  const [id = ''] = letter.split(' ')
  expect(await command('retry', id)).toEqual([`${id} is tried again by the next run`])
  expect(await command('list')).toEqual(['Nothing is set aside.'])
  expect(await command('retry', id)).toEqual([`${id} is not set aside`])
})

test('what is dropped is not listed, and cannot be tried again', async () => {
  await fails(jobRules.tries)
  const [id = ''] = (await command())[0]?.split(' ') ?? []

  expect(await command('drop', id)).toEqual([`${id} is dropped`])
  expect([await command('list'), await command('retry', id)]).toEqual([['Nothing is set aside.'], [`${id} is not set aside`]])
})

test.each([['forget'], ['retry'], ['drop', 'of-a-sweep']])('an operator who says %s is told how it is said', async (...args) => {
  await expect(command(...args)).rejects.toThrow('npm run dead-letters')
})

function command(...args: readonly string[]) {
  return deadLettersCommand({ failures: failureLedger(given.database), now: () => beginning }, args)
}

async function fails(times: number, after = 0): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const now = plusMinutes(beginning, after + time)
    await failureLedger(given.database).count({ job: 'sweep-tickets', item, reason: 'refused: ticket.not-taken', now })
  }
}
