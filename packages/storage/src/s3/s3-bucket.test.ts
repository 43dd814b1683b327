import { S3Client } from '@aws-sdk/client-s3'
import { createPresignedPost } from '@aws-sdk/s3-presigned-post'
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner'
import { jest } from '@jest/globals'
import { s3Bucket } from './s3-bucket.js'

const noon = '2026-11-22T04:00:00.000Z'
const tenMinutesLater = '2026-11-22T04:10:00.000Z'
const key = 'originals/0199a1c2/0199a1c3'
const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }
const places = [
  { where: 'Amazon', place: { region: 'ap-southeast-1', bucket: 'linying-photos' } },
  { where: 'Amazon on the mainland', place: { region: 'cn-north-1', bucket: 'linying-photos' } },
  { where: 'a MinIO of our own', place: { region: 'us-east-1', bucket: 'photos', endpoint: 'http://minio.example:9000' } }
]

afterEach(() => {
  jest.restoreAllMocks()
})

test.each(places)('a form for $where is the one that the SDK of AWS makes', async ({ place }) => {
  jest.spyOn(Date, 'now').mockReturnValue(Date.parse(noon))
  const theirs = await createPresignedPost(clientFor(place), {
    Bucket: place.bucket,
    Key: key,
    Conditions: [['content-length-range', 1, 1000]],
    Fields: { 'Content-Type': 'image/jpeg' },
    Expires: 600
  })
  const ours = s3Bucket({ ...keys, ...place }).uploadForm(
    { key, contentType: 'image/jpeg', maxBytes: 1000, expiresAt: tenMinutesLater },
    noon
  )

  expect(ours).toEqual(theirs)
})

test.each(['GET', 'PUT', 'DELETE'] as const)('an address for %s is the one that the SDK of AWS signs', async method => {
  const place = { region: 'cn-north-1', bucket: 'linying-photos' }
  const hostname = 'linying-photos.s3.cn-north-1.amazonaws.com.cn'
  const request = { method, protocol: 'https:', hostname, path: `/${key}`, headers: {}, query: {} }
  const presigner = new S3RequestPresigner(clientFor(place).config)
  const { query } = await presigner.presign(request, { signingDate: new Date(noon), expiresIn: 600 })
  const ours = new URL(s3Bucket({ ...keys, ...place }).signedUrl(method, key, { from: noon, until: tenMinutesLater }))

  expect([ours.hostname, ours.pathname]).toEqual([hostname, `/${key}`])
  expect(Object.fromEntries(ours.searchParams)).toEqual(query)
})

function clientFor({ region, endpoint }: { readonly region: string; readonly endpoint?: string }): S3Client {
  const credentials = { accessKeyId: keys.accessKeyId, secretAccessKey: keys.secretKey }
  return new S3Client({ region, credentials, ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }) })
}
