import { pageOrigins } from './page-origins.js'
import { readSettings } from './settings.js'

const common = { DATABASE_URL: 'postgres://db/linying', PUBLIC_URL: 'https://ly.example/' }
const bucket = {
  STORAGE_BUCKET: 'photos-1250000000',
  STORAGE_REGION: 'ap-guangzhou',
  STORAGE_ACCESS_KEY_ID: 'id',
  STORAGE_SECRET_KEY: 'secret'
}

test.each([
  ['beside the data', {}, ['https://ly.example']],
  ['in a bucket of COS', { STORAGE: 'cos', ...bucket }, ['https://ly.example', 'https://photos-1250000000.cos.ap-guangzhou.myqcloud.com']],
  [
    'in one of S3 on the mainland',
    { STORAGE: 's3', ...bucket, STORAGE_REGION: 'cn-north-1' },
    ['https://ly.example', 'https://photos-1250000000.s3.cn-north-1.amazonaws.com.cn']
  ],
  [
    'with a vendor of one’s own',
    { STORAGE: 's3', ...bucket, STORAGE_ENDPOINT: 'https://minio.example:9000/s3' },
    ['https://ly.example', 'https://minio.example:9000']
  ]
])('a page may go to the API and to where photos lie: %s', (_where, env, origins) => {
  expect(pageOrigins(readSettings({ ...common, ...env }))).toEqual(origins)
})
