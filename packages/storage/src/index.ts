export { developPhoto } from './develop-photo.js'
export { type LocalPhotoStore, type LocalStoreSettings, localPhotoStore } from './local/local-photo-store.js'
