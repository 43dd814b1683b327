import { builtOrigins } from './built-origins.js'

const bucket = {
  STORAGE: 's3',
  STORAGE_BUCKET: 'photos',
  STORAGE_REGION: 'cn-north-1',
  STORAGE_ACCESS_KEY_ID: 'id',
  STORAGE_SECRET_KEY: 'secret'
}

test('pages of a machine of one’s own go where they come from, and to the public address where it is known', () => {
  expect(builtOrigins({})).toEqual([])
  expect(builtOrigins({ PUBLIC_URL: 'https://ly.example' })).toEqual(['https://ly.example'])
})

test('pages of the platform are built with the store in them, or not at all', () => {
  const onPlatform = { VERCEL: '1', PUBLIC_URL: 'https://ly.example' }
  expect(builtOrigins({ ...onPlatform, ...bucket })).toEqual(['https://ly.example', 'https://photos.s3.cn-north-1.amazonaws.com.cn'])
  expect(() => builtOrigins(onPlatform)).toThrow('STORAGE')
})
