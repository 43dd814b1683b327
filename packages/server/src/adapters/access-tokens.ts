import { sides } from '@linying/domain'
import type { AccessClaims, Viewer } from '@linying/usecases'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { rememberingVerified } from './remembering-verified.js'

const claimsSchema = z.object({ sub: z.uuid(), sid: z.uuid(), side: z.enum(sides), exp: z.int() })
const issuer = 'linying'

export interface AccessTokens {
  readonly sign: (claims: AccessClaims) => Promise<string>
  /** Undefined where the token is not ours or no longer good. */
  readonly verify: (token: string, now: string) => Promise<Viewer | undefined>
}

/** HS256 by `jose`; the key is imported once, since importing it costs more than signing. */
export function accessTokens(secret: string): AccessTokens {
  const key = crypto.subtle.importKey('raw', new TextEncoder().encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])
  return {
    async sign({ personId, side, sessionId, expiresAt }) {
      const claims = { sub: personId, sid: sessionId, side }
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setExpirationTime(Math.floor(Date.parse(expiresAt) / 1000))
        .sign(await key)
    },
    verify: rememberingVerified(async (token, now) => {
      try {
        const { payload } = await jwtVerify(token, await key, { issuer, algorithms: ['HS256'], currentDate: dateOf(now) })
        const { sub, sid, side, exp } = claimsSchema.parse(payload)
        return { viewer: { personId: sub, sessionId: sid, side }, expiresAtSecond: exp }
      } catch {
        return undefined
      }
    })
  }
}

function dateOf(now: string): Date {
  return new Date(now)
}
