import { judgePost, type PolicySigner, signatureOf, signPost } from './post-policy.js'

const signer: PolicySigner = { accessKeyId: 'linying', secretKey: 'a key for tests only', region: 'local', bucket: 'photos' }
const now = '2026-11-22T02:00:00.000Z'
const upload = {
  key: 'originals/0199a1c2.jpg',
  contentType: 'image/jpeg',
  maxBytes: 1000,
  expiresAt: '2026-11-22T02:10:00.000Z'
}

function posted(changes: Readonly<Record<string, string>> = {}, by = signer): ReadonlyMap<string, string> {
  const fields = { ...signPost(upload, by, now), ...changes }
  return new Map(Object.entries(fields).map(([field, value]) => [field.toLowerCase(), value]))
}

test('a signature is the one that AWS prints for its example', () => {
  const example: PolicySigner = {
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    region: 'us-east-1',
    bucket: 'sigv4examplebucket'
  }
  const policy = [
    '{ "expiration": "2015-12-30T12:00:00.000Z",',
    '  "conditions": [',
    '    {"bucket": "sigv4examplebucket"},',
    '    ["starts-with", "$key", "user/user1/"],',
    '    {"acl": "public-read"},',
    '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
    '    ["starts-with", "$Content-Type", "image/"],',
    '    {"x-amz-meta-uuid": "14365123651274"},',
    '    {"x-amz-server-side-encryption": "AES256"},',
    '    ["starts-with", "$x-amz-meta-tag", ""],',
    '',
    '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
    '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
    '    {"x-amz-date": "20151229T000000Z" }',
    '  ]',
    '}'
  ].join('\r\n')
  expect(signatureOf(Buffer.from(policy).toString('base64'), example, '20151229T000000Z').toString('hex')).toBe(
    '8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e'
  )
})

test('a form is allowed as it was signed', () => {
  expect(judgePost(posted(), signer, now)).toEqual({ kind: 'allowed', key: upload.key, maxBytes: 1000 })
})

test.each([
  { moment: '2026-11-22T02:09:59.999Z', kind: 'allowed' },
  { moment: '2026-11-22T02:10:00.000Z', kind: 'refused', code: 'upload.expired' },
  { moment: '2026-11-22T02:10:00.001Z', kind: 'refused', code: 'upload.expired' }
])('a form that ends at 02:10 is $kind at $moment', ({ moment, ...verdict }) => {
  expect(judgePost(posted(), signer, moment)).toMatchObject(verdict)
})

test.each([
  { field: 'key', value: 'originals/of-a-neighbour.jpg' },
  { field: 'Content-Type', value: 'text/html' },
  { field: 'bucket', value: 'of-another-company' },
  { field: 'X-Amz-Credential', value: 'linying/20261122/elsewhere/s3/aws4_request' }
])('a form with another $field than signed is refused', ({ field, value }) => {
  expect(judgePost(posted({ [field]: value }), signer, now)).toEqual({
    kind: 'refused',
    code: 'upload.not-as-signed',
    field: field.toLowerCase()
  })
})

test('a form with a field that nobody signed is refused', () => {
  expect(judgePost(posted({ acl: 'public-read' }), signer, now)).toMatchObject({ code: 'upload.not-as-signed', field: 'acl' })
})

test('a form that leaves out a signed field is refused', () => {
  const fields = new Map(posted())
  fields.delete('content-type')
  expect(judgePost(fields, signer, now)).toMatchObject({ code: 'upload.not-as-signed', field: 'content-type' })
})

test.each([
  { what: 'a policy that allows more', field: 'Policy', value: enlarged(signPost(upload, signer, now).Policy ?? '') },
  { what: 'a signature of zeros', field: 'X-Amz-Signature', value: '0'.repeat(64) },
  { what: 'a shortened signature', field: 'X-Amz-Signature', value: 'ab' },
  { what: 'a signature that is no number', field: 'X-Amz-Signature', value: '签名' },
  { what: 'the date of another day', field: 'X-Amz-Date', value: '20261123T020000Z' }
])('a form with $what is forged', ({ field, value }) => {
  expect(judgePost(posted({ [field]: value }), signer, now)).toEqual({ kind: 'refused', code: 'upload.forged' })
})

test('a form signed with another key is forged', () => {
  expect(judgePost(posted({}, { ...signer, secretKey: 'another' }), signer, now)).toMatchObject({ code: 'upload.forged' })
})

test.each(['Policy', 'X-Amz-Signature'])('a form without %s is malformed', missing => {
  const fields = new Map(posted())
  fields.delete(missing.toLowerCase())
  expect(judgePost(fields, signer, now)).toMatchObject({ code: 'upload.malformed' })
})

function enlarged(policy: string): string {
  return Buffer.from(Buffer.from(policy, 'base64').toString().replace('1000', '9999')).toString('base64')
}
