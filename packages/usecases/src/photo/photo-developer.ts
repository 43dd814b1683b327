/** Turns what a phone sent into what people may see: upright, small, without a word about who took it where. */
export interface PhotoDeveloper {
  /** Its turn comes after others'; the original is read then, and not before. Throws: Busy where too many wait, and what reading throws */
  develop(photo: TakenPhoto): Promise<Development>
}

export interface TakenPhoto {
  /** Whose it is: people take turns. */
  readonly from: string
  readonly read: () => Promise<Uint8Array | undefined>
}

export type Development =
  | DevelopedPhoto
  /** Nothing has arrived yet. */
  | { readonly kind: 'missing' }
  | RefusedPhoto

/** Why no picture can be made of a file. The original stays as it came. */
export type UnusablePhoto = 'photo.not-an-image' | 'photo.heic' | 'photo.broken' | 'photo.too-large'

export interface RefusedPhoto {
  readonly kind: 'refused'
  readonly reason: UnusablePhoto
}

export interface DevelopedPhoto {
  readonly kind: 'developed'
  /** What the bytes are, whatever the phone called them: image/jpeg, image/png or image/webp. */
  readonly sniffedType: string
  /** Of the original, hexadecimal. */
  readonly sha256: string
  /** Of the original. */
  readonly bytes: number
  /** Pixels of the shown copy, so that a screen can keep its place free. */
  readonly width: number
  readonly height: number
  /** JPEG */
  readonly shown: Uint8Array
  /** JPEG */
  readonly thumbnail: Uint8Array
}
