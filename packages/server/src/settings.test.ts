import { readSettings } from './settings.js'

const own = 'k'.repeat(32)
const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://db/linying',
  PUBLIC_URL: 'https://ly.example',
  SESSION_KEY: own,
  CODE_KEY: own,
  STORAGE_KEY: own,
  CRON_SECRET: own
}

test('development starts with safe defaults', () => {
  expect(readSettings({ DATABASE_URL: 'postgres://db/linying' }).NODE_ENV).toBe('development')
})

test('production starts with keys of its own', () => {
  expect(readSettings(production).PUBLIC_URL).toBe('https://ly.example')
})

test.each(['SESSION_KEY', 'CODE_KEY', 'STORAGE_KEY', 'CRON_SECRET'])('production refuses the development default of %s', name => {
  expect(() => readSettings({ ...production, [name]: undefined })).toThrow(name)
})

test('production refuses a public address without TLS', () => {
  expect(() => readSettings({ ...production, PUBLIC_URL: 'http://ly.example' })).toThrow('PUBLIC_URL')
})

test('a missing database is named', () => {
  expect(() => readSettings({})).toThrow('DATABASE_URL')
})
