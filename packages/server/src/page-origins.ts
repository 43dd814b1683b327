import { storeOrigin } from '@linying/storage'
import type { Settings } from './settings.js'
import { storeSettings } from './store-settings.js'

/** Where the pages of the browser versions may go besides the host that they come from: the API's public address, and the photo store. */
export function pageOrigins(settings: Settings): readonly string[] {
  return [...new Set([new URL(settings.PUBLIC_URL).origin, storeOrigin(storeSettings(settings))])]
}
