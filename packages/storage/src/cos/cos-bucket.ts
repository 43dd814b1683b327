import type { Instant } from '@linying/domain'
import type { AllowedUpload } from '@linying/usecases'
import type { Bucket, Method, Validity } from '../bucket/bucket.js'
import { cosSignature, hashOf } from './cos-signature.js'

export interface CosSettings {
  readonly accessKeyId: string
  readonly secretKey: string
  readonly region: string
  /** Name and account: `photos-1250000000`. */
  readonly bucket: string
  /** The bucket's own domain, where it has one: `https://photos.example`. */
  readonly endpoint?: string
}

/** A bucket of Tencent COS, which has fields and signatures of its own. */
export function cosBucket(settings: CosSettings): Bucket {
  const address = cosAddress(settings)
  return {
    uploadForm: (upload, now) => ({ url: `${address}/`, fields: signCosForm(upload, settings, now) }),
    signedUrl: (method, key, validity) => signCosUrl(method, new URL(`${address}/${key}`), settings, validity)
  }
}

export function cosAddress({ bucket, region, endpoint }: CosSettings): string {
  return endpoint?.replace(/\/$/, '') ?? `https://${bucket}.cos.${region}.myqcloud.com`
}

/** Source: Tencent Cloud, COS, "POST Object", signature protection. */
function signCosForm(upload: AllowedUpload, signer: CosSettings, now: Instant): Readonly<Record<string, string>> {
  const keyTime = keyTimeOf({ from: now, until: upload.expiresAt })
  const policy = JSON.stringify({
    expiration: upload.expiresAt,
    conditions: [
      ['content-length-range', 1, upload.maxBytes],
      { bucket: signer.bucket },
      { key: upload.key },
      { 'Content-Type': upload.contentType },
      { 'q-sign-algorithm': 'sha1' },
      { 'q-ak': signer.accessKeyId },
      { 'q-sign-time': keyTime }
    ]
  })
  return {
    key: upload.key,
    'Content-Type': upload.contentType,
    policy: Buffer.from(policy).toString('base64'),
    'q-sign-algorithm': 'sha1',
    'q-ak': signer.accessKeyId,
    'q-key-time': keyTime,
    'q-signature': cosSignature(hashOf(policy), signer.secretKey, keyTime)
  }
}

/** Source: Tencent Cloud, COS, "Request Signature". The path needs no escaping: see `isPhotoKey`. */
function signCosUrl(method: Method, url: URL, signer: CosSettings, validity: Validity): string {
  const keyTime = keyTimeOf(validity)
  const request = `${method.toLowerCase()}\n${url.pathname}\n\nhost=${encodeURIComponent(url.host)}\n`
  const signature = cosSignature(`sha1\n${keyTime}\n${hashOf(request)}\n`, signer.secretKey, keyTime)
  const query = [
    'q-sign-algorithm=sha1',
    `q-ak=${signer.accessKeyId}`,
    `q-sign-time=${keyTime}`,
    `q-key-time=${keyTime}`,
    'q-header-list=host',
    'q-url-param-list=',
    `q-signature=${signature}`
  ]
  return `${url.href}?${query.join('&')}`
}

/** Seconds since 1970, from and until. */
function keyTimeOf({ from, until }: Validity): string {
  return `${secondsOf(from)};${secondsOf(until)}`
}

function secondsOf(at: Instant): number {
  return Math.floor(Date.parse(at) / 1000)
}
