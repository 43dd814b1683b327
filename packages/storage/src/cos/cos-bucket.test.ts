import { jest } from '@jest/globals'
import COS from 'cos-nodejs-sdk-v5'
import { cosBucket } from './cos-bucket.js'
import { cosSignature, hashOf } from './cos-signature.js'

const noon = '2026-11-22T04:00:00.000Z'
const tenMinutesLater = '2026-11-22T04:10:00.000Z'
const key = 'originals/0199a1c2/0199a1c3'
// the keys of an account that exists in Tencent's documentation only
const account = {
  accessKeyId: 'AKIDQjz3ltompVjBni5LitkWHFlFpwkn9U5q',
  secretKey: 'BQYIM75p8x0iWVFSIgqEKwFprpRSVHlz',
  region: 'ap-guangzhou',
  bucket: 'examplebucket-1250000000'
}

afterEach(() => {
  jest.restoreAllMocks()
})

test('the signature of a policy is the one that Tencent prints for its example', () => {
  const policy = [
    '{',
    '    "expiration": "2019-08-30T09:38:12.414Z",',
    '    "conditions": [',
    '        { "acl": "default" },',
    '        { "bucket": "examplebucket-1250000000" },',
    '        [ "starts-with", "$key", "folder/subfolder/" ],',
    '        [ "starts-with", "$Content-Type", "image/" ],',
    '        [ "starts-with", "$success_action_redirect", "https://my.website/" ],',
    '        [ "eq", "$x-cos-server-side-encryption", "AES256" ],',
    '        { "q-sign-algorithm": "sha1" },',
    '        { "q-ak": "AKIDQjz3ltompVjBni5LitkWHFlFpwkn9U5q" },',
    '        { "q-sign-time": "1567150692;1567157892" }',
    '    ]',
    '}'
  ].join('\n')

  expect(cosSignature(hashOf(policy), account.secretKey, '1567150692;1567157892')).toBe('7758dc9a832e9d301dca704cacbf9d9f8172fdef')
})

test('a form names the bucket, one key, one type, a size and its hour, all of them signed', () => {
  const form = cosBucket(account).uploadForm({ key, contentType: 'image/jpeg', maxBytes: 1000, expiresAt: tenMinutesLater }, noon)
  const { policy = '', ...fields } = form.fields
  const keyTime = '1795320000;1795320600'

  expect(form.url).toBe('https://examplebucket-1250000000.cos.ap-guangzhou.myqcloud.com/')
  expect(fields).toEqual({
    key,
    'Content-Type': 'image/jpeg',
    'q-sign-algorithm': 'sha1',
    'q-ak': account.accessKeyId,
    'q-key-time': keyTime,
    'q-signature': expect.stringMatching(/^[\da-f]{40}$/)
  })
  expect(JSON.parse(Buffer.from(policy, 'base64').toString())).toEqual({
    expiration: tenMinutesLater,
    conditions: [
      ['content-length-range', 1, 1000],
      { bucket: account.bucket },
      { key },
      { 'Content-Type': 'image/jpeg' },
      { 'q-sign-algorithm': 'sha1' },
      { 'q-ak': account.accessKeyId },
      { 'q-sign-time': keyTime }
    ]
  })
})

test.each(['GET', 'PUT', 'DELETE'] as const)('an address for %s is the one that the SDK of Tencent signs', method => {
  // the SDK begins a second early
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(noon) + 1000)
  const sdk = new COS({ SecretId: account.accessKeyId, SecretKey: account.secretKey })
  const theirs = sdk.getObjectUrl(
    { Bucket: account.bucket, Region: account.region, Key: key, Method: method, Sign: true, Expires: 600, Protocol: 'https:' },
    () => undefined
  )

  expect(cosBucket(account).signedUrl(method, key, { from: noon, until: tenMinutesLater })).toBe(theirs)
})
