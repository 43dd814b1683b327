import { setUpCommunity, type ThrowAwayDatabase, throwAwayDatabase, usualReport } from '@linying/testkit'
import { sql } from 'drizzle-orm'
import { ticketStore } from './ticket-store.js'

const { communityId, ticketId } = usualReport

let given: ThrowAwayDatabase

beforeAll(async () => {
  given = await throwAwayDatabase()
  await setUpCommunity(given.database)
})

afterAll(() => given.close())

async function statutesIn(province: string, city: string | null, obligedAs: readonly string[], kind: 'emergency' | 'complaint') {
  await given.database.execute(sql`
    update communities set province = ${province}, city = ${city}, obliged_as = ${sql.param(obligedAs)}::text[] where id = ${communityId}`)
  const ask = { communityId, kind, roomId: null, publicPlaceId: null, ticketId, now: '2026-11-22T00:00:00.000Z' }
  return (await ticketStore(given.database).groundFor(ask, null))?.statutes.map(({ law, minutes }) => [law, minutes])
}

test('a law binds whom it names: half an hour to whoever maintains the lifts, not the property company beside him', async () => {
  expect(await statutesIn('山东省', '枣庄市', ['物业服务企业'], 'emergency')).toEqual([])
  expect(await statutesIn('山东省', '枣庄市', ['物业服务企业', '维保单位'], 'emergency')).toEqual([['枣庄市电梯安全条例', 30]])
})

test('a law binds where it is in force', async () => {
  expect(await statutesIn('浙江省', '杭州市', ['物业服务人'], 'complaint')).toEqual([['杭州市物业管理条例', 14_400]])
  expect(await statutesIn('浙江省', '宁波市', ['物业服务人'], 'complaint')).toEqual([])
})
