/** Turns what a phone sent into what people may see: upright, small, without a word about who took it where. */
export interface PhotoDeveloper {
  develop(original: Uint8Array): Promise<Development>
}

export type Development = DevelopedPhoto | { readonly kind: 'refused'; readonly reason: UnusablePhoto }

/** Why no picture can be made of a file. The original stays as it came. */
export type UnusablePhoto = 'photo.not-an-image' | 'photo.heic' | 'photo.broken' | 'photo.too-large'

export interface DevelopedPhoto {
  readonly kind: 'developed'
  /** What the bytes are, whatever the phone called them: image/jpeg, image/png or image/webp. */
  readonly sniffedType: string
  /** Of the original, hexadecimal. */
  readonly sha256: string
  /** Pixels of the shown copy, so that a screen can keep its place free. */
  readonly width: number
  readonly height: number
  /** JPEG */
  readonly shown: Uint8Array
  /** JPEG */
  readonly thumbnail: Uint8Array
}
