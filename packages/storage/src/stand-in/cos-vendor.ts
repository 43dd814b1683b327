import { createHash, createHmac } from 'node:crypto'
import COS from 'cos-nodejs-sdk-v5'
import type { Account, Vendor } from './vendor.js'

/** Tencent COS under a domain of the bucket's own. Its SDK signs links but no forms; those follow the steps of its documentation. */
export function cosVendor({ accessKeyId, secretKey }: Account): Vendor {
  return {
    root: '/',
    proof: new Set(['policy', 'q-key-time', 'q-signature']),
    formSignatures: async fields => {
      const signKey = hmac(secretKey, fields.get('q-key-time') ?? '')
      const policy = Buffer.from(fields.get('policy') ?? '', 'base64')
      const stringToSign = createHash('sha1').update(policy).digest('hex')
      return { expected: hmac(signKey, stringToSign), given: fields.get('q-signature') ?? '' }
    },
    linkSignatures: async (method, url) => {
      const keyTime = url.searchParams.get('q-key-time') ?? ''
      const authorization = COS.getAuthorization({
        SecretId: accessKeyId,
        SecretKey: secretKey,
        Method: method === 'PUT' || method === 'DELETE' ? method : 'GET',
        Pathname: url.pathname,
        Headers: { Host: url.host },
        KeyTime: keyTime
      })
      const [from = 0, until = 0] = keyTime.split(';').map(Number)
      const expected = new URLSearchParams(authorization).get('q-signature') ?? ''
      return { expected, given: url.searchParams.get('q-signature') ?? '', from, until }
    }
  }
}

function hmac(key: string, text: string): string {
  return createHmac('sha1', key).update(text).digest('hex')
}
