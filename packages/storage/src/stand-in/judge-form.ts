import { z } from 'zod'
import type { Vendor } from './vendor.js'

const policy = z.object({
  expiration: z.iso.datetime(),
  conditions: z.array(z.union([z.record(z.string(), z.string()), z.tuple([z.literal('content-length-range'), z.number(), z.number()])]))
})

export type FormVerdict = 'allowed' | 'SignatureDoesNotMatch' | 'AccessDenied' | 'EntityTooLarge' | 'EntityTooSmall'

export interface PostedForm {
  readonly vendor: Vendor
  readonly bucket: string
  readonly fields: ReadonlyMap<string, string>
  readonly bytes: number
  readonly now: number
}

/** What a vendor says to a posted form: its signature, its hour, every field as signed and none besides, the size of the file. */
export async function judgeForm({ vendor, bucket, fields, bytes, now }: PostedForm): Promise<FormVerdict> {
  const { expected, given } = await vendor.formSignatures(fields)
  if (given !== expected) return 'SignatureDoesNotMatch'
  const { expiration, conditions } = policy.parse(JSON.parse(Buffer.from(fields.get('policy') ?? '', 'base64').toString()))
  if (now >= Date.parse(expiration)) return 'AccessDenied'
  const said = new Map([['bucket', bucket], ['q-sign-time', fields.get('q-key-time') ?? ''], ...fields])
  const covered = new Set(vendor.proof)
  for (const condition of conditions) {
    if (Array.isArray(condition)) {
      const [, least, most] = condition
      if (bytes > most) return 'EntityTooLarge'
      if (bytes < least) return 'EntityTooSmall'
      continue
    }
    for (const [field, value] of Object.entries(condition)) {
      if (said.get(field.toLowerCase()) !== value) return 'AccessDenied'
      covered.add(field.toLowerCase())
    }
  }
  return [...fields.keys()].every(field => covered.has(field)) ? 'allowed' : 'AccessDenied'
}
