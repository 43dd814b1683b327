export { developPhoto } from './develop-photo.js'
