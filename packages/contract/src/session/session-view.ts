import { z } from '@hono/zod-openapi'
import { sides } from '@linying/domain'
import { idField, sentInstant } from '../fields.js'

export const sessionSchema = z
  .object({
    accessToken: z.string(),
    accessTokenExpiresAt: sentInstant,
    refreshToken: z.string(),
    side: z.enum(sides),
    personId: idField
  })
  .openapi('Session')
