import type { Material, NoPhotoReason } from '@linying/domain'
import { noPhotoReasonWords } from './reason-words.js'

/** What was used: 弯头 DN20 2 个 */
export function materialWords({ name, quantity, unit }: Material): string {
  return [name, quantity, unit].filter(word => word !== '').join(' ')
}

/** Every step has a photo or says why there is none. Source: SP-1 */
export function noPhotoWords(reason: NoPhotoReason): string {
  return `没有照片：${noPhotoReasonWords[reason]}`
}
