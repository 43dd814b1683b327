import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Instant } from '@linying/domain'
import type { AllowedUpload } from '@linying/usecases'
import { z } from 'zod'

/** Who signs, for which bucket: keys and region of an S3 account. A store of our own makes them up. */
export interface PolicySigner {
  readonly accessKeyId: string
  readonly secretKey: string
  readonly region: string
  readonly bucket: string
}

export type PostVerdict =
  | { readonly kind: 'allowed'; readonly key: string; readonly maxBytes: number }
  | { readonly kind: 'refused'; readonly code: PolicyRefusal; readonly field?: string }

export type PolicyRefusal = 'upload.malformed' | 'upload.forged' | 'upload.expired' | 'upload.not-as-signed'

/**
 * The fields of a form that lets its holder store one file, of one type, under one key, until an instant.
 * Source: AWS, "Browser-Based Uploads Using POST (AWS Signature Version 4)".
 */
export function signPost(upload: AllowedUpload, signer: PolicySigner, now: Instant): Readonly<Record<string, string>> {
  const date = shortDate(now)
  // in the order in which the SDK of AWS writes them, so that the two can be compared to the letter
  const signed = {
    'Content-Type': upload.contentType,
    bucket: signer.bucket,
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': `${signer.accessKeyId}/${scopeOf(signer, date)}`,
    'X-Amz-Date': date,
    key: upload.key
  }
  const exactly = Object.entries(signed).map(([field, value]) => ({ [field]: value }))
  const expiration = upload.expiresAt.replace(/\.\d{3}/, '')
  const policy = { expiration, conditions: [['content-length-range', 1, upload.maxBytes], ...exactly] }
  const encoded = Buffer.from(JSON.stringify(policy)).toString('base64')
  return { ...signed, Policy: encoded, 'X-Amz-Signature': signatureOf(encoded, signer, date).toString('hex') }
}

/** Whether a posted form is one that `signPost` made, unchanged and in time. Field names arrive in lower case. */
export function judgePost(fields: ReadonlyMap<string, string>, signer: PolicySigner, now: Instant): PostVerdict {
  const encoded = fields.get('policy')
  const signature = fields.get('x-amz-signature')
  if (encoded === undefined || signature === undefined) return { kind: 'refused', code: 'upload.malformed' }
  const expected = signatureOf(encoded, signer, fields.get('x-amz-date') ?? '')
  if (!isSame(expected, Buffer.from(signature, 'hex'))) return { kind: 'refused', code: 'upload.forged' }

  const { expiration, conditions } = signedPolicy.parse(JSON.parse(Buffer.from(encoded, 'base64').toString()))
  if (Date.parse(now) >= Date.parse(expiration)) return { kind: 'refused', code: 'upload.expired' }
  const [[, , maxBytes], ...exactly] = conditions
  const signed = new Map(exactly.flatMap(Object.entries<string>).map(([field, value]) => [field.toLowerCase(), value]))
  const strayed = [...signed.keys(), ...fields.keys()].find(field => !proof.has(field) && signed.get(field) !== fields.get(field))
  if (strayed !== undefined) return { kind: 'refused', code: 'upload.not-as-signed', field: strayed }
  return { kind: 'allowed', key: signed.get('key') ?? '', maxBytes }
}

/** The fields that carry the signature and so cannot be covered by it. */
const proof: ReadonlySet<string> = new Set(['policy', 'x-amz-signature'])

const signedPolicy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.tuple([z.tuple([z.literal('content-length-range'), z.number(), z.number()])], z.record(z.string(), z.string()))
})

/** An instant in the short spelling of AWS, to the second: 20261122T020000Z. */
export function shortDate(at: Instant): string {
  return at.replace(/[-:]|\.\d{3}/g, '')
}

/** What a signature is good for: one day, one region, one service. */
export function scopeOf(signer: Pick<PolicySigner, 'region'>, date: string): string {
  return `${date.slice(0, 8)}/${signer.region}/s3/aws4_request`
}

/** The signature of a text, which for a form is its policy in base64. The date is that of the form, in its short spelling. */
export function signatureOf(text: string, signer: Pick<PolicySigner, 'region' | 'secretKey'>, date: string): Buffer {
  const signingKey = scopeOf(signer, date).split('/').reduce<string | Buffer>(hmac, `AWS4${signer.secretKey}`)
  return hmac(signingKey, text)
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
