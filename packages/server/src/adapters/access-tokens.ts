import { createSecretKey, type KeyObject } from 'node:crypto'
import { sides } from '@linying/domain'
import type { AccessClaims, Viewer } from '@linying/usecases'
import jwt from 'jsonwebtoken'
import { z } from 'zod'
import { rememberingVerified, type Verified } from './remembering-verified.js'

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid(), side: z.enum(sides), exp: z.int() })
const issuer = 'linying'
const algorithm = 'HS256'

export interface AccessTokens {
  readonly sign: (claims: AccessClaims) => Promise<string>
  /** Undefined where the token is not ours or no longer good. */
  readonly verify: (token: string, now: string) => Viewer | undefined
}

type Secrets = readonly [present: string, ...before: string[]]

/**
 * HS256 by `jsonwebtoken`, on the spot: a signature of a few hundred bytes is checked in less time than it takes to hand it to another thread
 * and back. Signed is with the present key; those before it are taken while it is replaced.
 */
export function accessTokens(secrets: Secrets): AccessTokens {
  const [first, ...before] = secrets
  const present = keyOf(first)
  const keys = [present, ...before.map(keyOf)]
  return {
    async sign({ personId, side, sessionId, expiresAt }) {
      const claims = { sub: personId, sid: sessionId, side, iss: issuer, exp: secondOf(expiresAt) }
      return jwt.sign(claims, present, { algorithm, noTimestamp: true })
    },
    verify: rememberingVerified((token, now) => {
      for (const key of keys) {
        const verified = verifiedWith(key, token, now)
        if (verified !== undefined) return verified
      }
      return undefined
    })
  }
}

function verifiedWith(key: KeyObject, token: string, now: string): Verified | undefined {
  try {
    const payload = jwt.verify(token, key, { issuer, algorithms: [algorithm], clockTimestamp: secondOf(now) })
    const { sub, sid, side, exp } = claimsSchema.parse(payload)
    return { viewer: { personId: sub, sessionId: sid, side }, expiresAtSecond: exp }
  } catch {
    return undefined
  }
}

function keyOf(secret: string): KeyObject {
  return createSecretKey(Buffer.from(secret))
}

function secondOf(instant: string): number {
  return Math.floor(Date.parse(instant) / 1000)
}
