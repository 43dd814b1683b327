export { photoDeveloper } from './develop/photo-developer.js'
export { type LocalPhotoStore, type LocalStoreSettings, localPhotoStore } from './local/local-photo-store.js'
export { isPhotoKey } from './photo-key.js'
export { type StoreDoors, type StoreSettings, storeFromSettings, storeOrigin } from './store-from-settings.js'
