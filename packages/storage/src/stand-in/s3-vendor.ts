import { createHmac } from 'node:crypto'
import { S3Client } from '@aws-sdk/client-s3'
import { S3RequestPresigner } from '@aws-sdk/s3-request-presigner'
import type { Account, Vendor } from './vendor.js'

/** Amazon S3, addressed by path as MinIO is. */
export function s3Vendor({ accessKeyId, secretKey, region, bucket }: Account): Vendor {
  const { config } = new S3Client({ region, credentials: { accessKeyId, secretAccessKey: secretKey } })
  const presigner = new S3RequestPresigner(config)
  return {
    root: `/${bucket}/`,
    proof: new Set(['policy', 'x-amz-signature']),
    formSignatures: async fields => {
      const day = (fields.get('x-amz-date') ?? '').slice(0, 8)
      const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretKey}`)
      return { expected: hmac(key, fields.get('policy') ?? '').toString('hex'), given: fields.get('x-amz-signature') ?? '' }
    },
    linkSignatures: async (method, url) => {
      const { protocol, hostname, port, pathname: path, searchParams } = url
      const signingDate = dateOf(searchParams.get('X-Amz-Date') ?? '')
      const expiresIn = Number(searchParams.get('X-Amz-Expires'))
      const request = { method, protocol, hostname, path, headers: {}, query: {}, ...(port === '' ? {} : { port: Number(port) }) }
      const { query } = await presigner.presign(request, { signingDate, expiresIn })
      const from = signingDate.getTime() / 1000
      const given = searchParams.get('X-Amz-Signature') ?? ''
      return { expected: String(query?.['X-Amz-Signature']), given, from, until: from + expiresIn }
    }
  }
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** 20261122T020000Z */
function dateOf(short: string): Date {
  return new Date(short.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/, '$1-$2-$3:$4:'))
}
