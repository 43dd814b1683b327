import { createHash } from 'node:crypto'
import type { Bucket, Method, Validity } from '../bucket/bucket.js'
import { type PolicySigner, scopeOf, shortDate, signatureOf, signPost } from '../post-policy.js'

export interface S3Settings extends PolicySigner {
  /** Where a store that is not Amazon's answers, such as MinIO: `https://minio.example`. The bucket is then part of the path. */
  readonly endpoint?: string
}

/** A bucket of Amazon S3, or of a store that speaks like it. */
export function s3Bucket(settings: S3Settings): Bucket {
  const address = s3Address(settings)
  return {
    uploadForm: (upload, now) => ({ url: address, fields: signPost(upload, settings, now) }),
    signedUrl: (method, key, validity) => signS3Url(method, new URL(`${address.replace(/\/$/, '')}/${key}`), settings, validity)
  }
}

export function s3Address({ bucket, region, endpoint }: S3Settings): string {
  if (endpoint !== undefined) return `${endpoint.replace(/\/$/, '')}/${bucket}`
  // the regions on the mainland are a partition of their own
  return `https://${bucket}.s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`
}

/** Source: AWS, "Authenticating Requests: Using Query Parameters (AWS Signature Version 4)". The path needs no escaping: see `isPhotoKey`. */
function signS3Url(method: Method, url: URL, signer: S3Settings, { from, until }: Validity): string {
  const date = shortDate(from)
  const query = new URLSearchParams({
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD',
    'X-Amz-Credential': `${signer.accessKeyId}/${scopeOf(signer, date)}`,
    'X-Amz-Date': date,
    'X-Amz-Expires': String((Date.parse(until) - Date.parse(from)) / 1000),
    'X-Amz-SignedHeaders': 'host'
  })
  const request = [method, url.pathname, query, `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', date, scopeOf(signer, date), sha256Of(request)].join('\n')
  query.set('X-Amz-Signature', signatureOf(toSign, signer, date).toString('hex'))
  return `${url.href}?${query}`
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
