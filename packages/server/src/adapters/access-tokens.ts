import { sides } from '@linying/domain'
import type { AccessClaims, Viewer } from '@linying/usecases'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { rememberingVerified, type Verified } from './remembering-verified.js'

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid(), side: z.enum(sides), exp: z.int() })
const issuer = 'linying'

export interface AccessTokens {
  readonly sign: (claims: AccessClaims) => Promise<string>
  /** Undefined where the token is not ours or no longer good. */
  readonly verify: (token: string, now: string) => Promise<Viewer | undefined>
}

type Key = Awaited<ReturnType<typeof imported>>
type Keys = readonly [present: string, ...before: string[]]

/**
 * HS256 by `jose`; each key is imported once, since importing it costs more than signing. Signed is with the present one; those before it
 * are taken while it is replaced.
 */
export function accessTokens(secrets: Keys): AccessTokens {
  const [first, ...before] = secrets
  const present = imported(first)
  const keys = [present, ...before.map(imported)]
  return {
    async sign({ personId, side, sessionId, expiresAt }) {
      const claims = { sub: personId, sid: sessionId, side }
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setExpirationTime(Math.floor(Date.parse(expiresAt) / 1000))
        .sign(await present)
    },
    verify: rememberingVerified(async (token, now) => {
      for (const key of keys) {
        const verified = await verifiedWith(await key, token, now)
        if (verified !== undefined) return verified
      }
      return undefined
    })
  }
}

async function verifiedWith(key: Key, token: string, now: string): Promise<Verified | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, { issuer, algorithms: ['HS256'], currentDate: dateOf(now) })
    const { sub, sid, side, exp } = claimsSchema.parse(payload)
    return { viewer: { personId: sub, sessionId: sid, side }, expiresAtSecond: exp }
  } catch {
    return undefined
  }
}

function imported(secret: string) {
  return crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
}

function dateOf(now: string): Date {
  return new Date(now)
}
