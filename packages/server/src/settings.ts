import { z } from 'zod'

const developmentKey = 'development-only-key-which-production-refuses'

const key = z.string().min(32)

const general = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: z.url(),
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  DATA_DIR: z.string().default('.data'),
  /** Signs access tokens. */
  SESSION_KEY: key.default(developmentKey),
  /** What it was before: while one is replaced, what was made with it is taken and nothing is made with it. Likewise below. */
  SESSION_KEY_PREVIOUS: key.optional(),
  /** Draws the tokens of QR codes: losing it revokes every code. */
  CODE_KEY: key.default(developmentKey),
  /** Codes that were drawn with it stay as they are until `npm run redraw-codes`. */
  CODE_KEY_PREVIOUS: key.optional(),
  CRON_SECRET: key.default(developmentKey),
  /** What a telephone exchange proves itself by; without it there is no door for one. */
  PBX_KEY: key.optional(),
  /** What whoever collects metrics proves himself by; without it there is no door for him, and nothing is counted. */
  METRICS_KEY: key.optional(),
  /** How often one address may sign in or refresh, and read what anybody may read; an office or a phone network shares one. */
  SIGN_INS_PER_MINUTE: z.coerce.number().int().positive().default(600),
  READINGS_PER_MINUTE: z.coerce.number().int().positive().default(1200),
  /** How many proxies of ours stand in front, one behind the other; `true` is one. What they say in `x-forwarded-for` of who asks is believed. */
  BEHIND_PROXY: z
    .enum(['true', 'false'])
    .transform(said => (said === 'true' ? 1 : 0))
    .or(z.coerce.number().int().min(0).max(9))
    .default(0),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info')
})

const named = z.string().min(1)
const bucket = {
  STORAGE_BUCKET: named,
  STORAGE_REGION: named,
  STORAGE_ACCESS_KEY_ID: named,
  STORAGE_SECRET_KEY: named,
  /** Where a store answers that is not at its vendor's usual address. */
  STORAGE_ENDPOINT: z.url().optional()
}

/** Where photos lie: beside the data, or with a vendor. */
const storage = z.discriminatedUnion('STORAGE', [
  z.object({
    STORAGE: z.literal('local').default('local'),
    /** Signs upload forms and photo links of the local store. */
    STORAGE_KEY: key.default(developmentKey),
    STORAGE_KEY_PREVIOUS: key.optional()
  }),
  z.object({ STORAGE: z.literal('s3'), ...bucket }),
  z.object({ STORAGE: z.literal('cos'), ...bucket })
])

const schema = z.intersection(general, storage)

export type Settings = Readonly<z.infer<typeof schema>>

/**
 * What the environment says, checked once.
 * Throws: Error naming each missing or unsafe variable; in production no development default is accepted.
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const parsed = schema.safeParse(env)
  if (!parsed.success)
    throw new Error(`Settings: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`)
  const settings = parsed.data
  if (settings.NODE_ENV === 'production') refuseDefaults(settings)
  return settings
}

function refuseDefaults(settings: Settings): void {
  const unsafe = Object.entries(settings).flatMap(([name, value]) => (value === developmentKey ? [name] : []))
  if (!settings.PUBLIC_URL.startsWith('https://')) throw new Error('Settings: PUBLIC_URL must begin with https:// in production')
  if (unsafe.length > 0) throw new Error(`Settings: production needs its own ${unsafe.join(', ')}`)
}
