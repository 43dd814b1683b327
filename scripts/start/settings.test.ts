import { resolve } from 'node:path'
import { readSettings } from './settings.js'

test('a clone starts on port 3000 with its data beside it', () => {
  expect(readSettings({}, [])).toEqual({ port: 3000, dataDirectory: resolve('.data'), databaseUrl: undefined, fresh: false })
})

test('an operator chooses port, folder and Postgres', () => {
  const env = { PORT: '8080', DATA_DIR: '/srv/linying', DATABASE_URL: 'postgres://db/linying' }

  expect(readSettings(env, [])).toEqual({ port: 8080, dataDirectory: '/srv/linying', databaseUrl: 'postgres://db/linying', fresh: false })
})

test.each(['abc', '70000', '1.5', '-1'])('a port %s is refused', port => {
  expect(() => readSettings({ PORT: port }, [])).toThrow('PORT')
})

test('starting over never empties a Postgres that is not ours', () => {
  expect(() => readSettings({ DATABASE_URL: 'postgres://db/linying' }, ['--fresh'])).toThrow('DATABASE_URL')
})

test('a mistyped argument is refused instead of starting with the old data', () => {
  expect(() => readSettings({}, ['--frehs'])).toThrow('--frehs')
})
