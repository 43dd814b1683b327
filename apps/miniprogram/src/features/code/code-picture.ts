import { encode } from 'uqr'
import { pngOf } from './png-of'

/** Unit: pixels per module; with it a code of this service is some 600 pixels wide, which prints sharply. */
const pixelsPerModule = 16

/** A ticket's code as a picture that any album keeps: 4 modules of white around it, as the standard asks. */
export function codePicture(url: string): Uint8Array {
  const { data } = encode(url, { ecc: 'M', border: 4 })
  return pngOf(enlarged(data, pixelsPerModule))
}

function enlarged(modules: readonly (readonly boolean[])[], times: number): readonly (readonly boolean[])[] {
  const repeat = <T>(item: T) => Array.from({ length: times }, () => item)
  return modules.flatMap(row => repeat(row.flatMap(repeat)))
}
