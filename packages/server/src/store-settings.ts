import { join } from 'node:path'
import type { StoreSettings } from '@linying/storage'
import type { Settings } from './settings.js'

/** The photo store that the environment chose. */
export function storeSettings(settings: Settings): StoreSettings {
  if (settings.STORAGE === 'local') {
    const folder = join(settings.DATA_DIR, 'photos')
    return {
      kind: 'local',
      folder,
      baseUrl: new URL('/files', settings.PUBLIC_URL).href,
      signingKey: settings.STORAGE_KEY,
      previousKey: settings.STORAGE_KEY_PREVIOUS
    }
  }
  return {
    kind: settings.STORAGE,
    bucket: settings.STORAGE_BUCKET,
    region: settings.STORAGE_REGION,
    accessKeyId: settings.STORAGE_ACCESS_KEY_ID,
    secretKey: settings.STORAGE_SECRET_KEY,
    ...(settings.STORAGE_ENDPOINT === undefined ? {} : { endpoint: settings.STORAGE_ENDPOINT })
  }
}
