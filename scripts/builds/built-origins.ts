import { pageOrigins, readSettings } from '@linying/server'

/**
 * Where pages may go that are served as files. The API is at the host that they come from; a photo store of a vendor is not, so its settings
 * are needed while they are built. Throws: Error on the platform where those are missing, since no photo could be sent then.
 */
export function builtOrigins(env: NodeJS.ProcessEnv): readonly string[] {
  const isVendors = env.STORAGE === 's3' || env.STORAGE === 'cos'
  if (env.VERCEL !== undefined && !isVendors)
    throw new Error('STORAGE and its settings are needed while the pages are built: let the variables hold for building, too.')
  if (!isVendors && env.PUBLIC_URL === undefined) return []
  // only addresses are read of it, and no key is needed to build a page
  return pageOrigins(readSettings({ ...env, NODE_ENV: 'development', DATABASE_URL: env.DATABASE_URL ?? 'postgres://none/none' }))
}
