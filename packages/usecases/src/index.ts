export type { DevelopedPhoto, Development, PhotoDeveloper, UnusablePhoto } from './photo/photo-developer.js'
export type { AllowedUpload, PhotoStore, UploadForm } from './photo/photo-store.js'
