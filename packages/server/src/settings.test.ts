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
const inBucket = {
  STORAGE: 'cos',
  STORAGE_BUCKET: 'photos-1250000000',
  STORAGE_REGION: 'ap-guangzhou',
  STORAGE_ACCESS_KEY_ID: 'AKIDexample',
  STORAGE_SECRET_KEY: own
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

test('a telephone exchange may go without a key, and gets no door then', () => {
  expect(readSettings(production).PBX_KEY).toBeUndefined()
})

test('production refuses a key of the telephone exchange that everybody knows', () => {
  const { CRON_SECRET: known } = readSettings({ DATABASE_URL: 'postgres://db/linying' })

  expect(() => readSettings({ ...production, PBX_KEY: known })).toThrow('PBX_KEY')
})

test('production refuses a public address without TLS', () => {
  expect(() => readSettings({ ...production, PUBLIC_URL: 'http://ly.example' })).toThrow('PUBLIC_URL')
})

test('photos of a bucket need no key of the local store', () => {
  expect(readSettings({ ...production, STORAGE_KEY: undefined, ...inBucket }).STORAGE).toBe('cos')
})

test.each(['STORAGE_BUCKET', 'STORAGE_REGION', 'STORAGE_ACCESS_KEY_ID', 'STORAGE_SECRET_KEY'])('a bucket needs %s', name => {
  expect(() => readSettings({ ...production, ...inBucket, [name]: undefined })).toThrow(name)
})

test('a store that does not exist is named', () => {
  expect(() => readSettings({ ...production, STORAGE: 'ftp' })).toThrow('STORAGE')
})

test('a missing database is named', () => {
  expect(() => readSettings({})).toThrow('DATABASE_URL')
})
