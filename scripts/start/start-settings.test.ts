import { resolve } from 'node:path'
import { readStartSettings } from './start-settings.js'

test('a clone starts on port 3000, for this machine alone, with its data beside it', () => {
  const expected = {
    host: '127.0.0.1',
    port: 3000,
    publicUrl: undefined,
    dataDirectory: resolve('.data'),
    databaseUrl: undefined,
    fresh: false,
    warning: undefined
  }

  expect(readStartSettings({}, [])).toEqual(expected)
})

test('an operator chooses address, folder and Postgres', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '8080',
    PUBLIC_URL: 'https://linying.example',
    DATA_DIR: '/srv/linying',
    DATABASE_URL: 'postgres://db/linying'
  }
  const expected = {
    host: '0.0.0.0',
    port: 8080,
    publicUrl: 'https://linying.example',
    dataDirectory: '/srv/linying',
    databaseUrl: 'postgres://db/linying',
    fresh: false,
    warning: expect.stringContaining('demo sign-in is open')
  }

  expect(() => readStartSettings(env, [])).toThrow('--public')
  expect(readStartSettings(env, ['--public'])).toEqual(expected)
})

test.each(['abc', '70000', '1.5', '-1'])('a port %s is refused', port => {
  expect(() => readStartSettings({ PORT: port }, [])).toThrow('PORT')
})

test('starting over never empties a Postgres that is not ours', () => {
  expect(() => readStartSettings({ DATABASE_URL: 'postgres://db/linying' }, ['--fresh'])).toThrow('DATABASE_URL')
})

test('a mistyped argument is refused instead of starting with the old data', () => {
  expect(() => readStartSettings({}, ['--frehs'])).toThrow('--frehs')
})
