import { createHash } from 'node:crypto'
import type { DevelopedPhoto, Development } from '@linying/usecases'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type SharpOptions } from 'sharp'

/** Longest side of the copy that people open. Unit: pixels. Source: our decision; the figures on a meter stay legible. */
export const shownSide = 1600

/** Longest side of the picture in a timeline. Unit: pixels. Source: our decision. */
export const thumbnailSide = 320

/** A small file can claim to be a huge picture. Unit: pixels, inclusive. Source: our decision; phones make up to 50 million. */
export const pixelsLimit = 50_000_000

const photoTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** Cameras of phones make these by themselves, so the refusal has to say something else than "no photo". */
const heicTypes: ReadonlySet<string> = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif'])

// a file cut off in transit is refused; the small faults of cameras are not
const reading: SharpOptions = { limitInputPixels: pixelsLimit, failOn: 'error' }

// a server holds few photos twice but many at once: memory is worth more here than libvips' cache of operations
sharp.cache(false)

/**
 * Makes the shown copy and the thumbnail of a photo: upright, in sRGB, without EXIF, GPS or hidden previews.
 * Refuses: 'photo.not-an-image', 'photo.heic', 'photo.too-large', 'photo.broken'
 */
export async function developPhoto(original: Uint8Array): Promise<Development> {
  const sniffedType = (await fileTypeFromBuffer(original))?.mime ?? 'unknown'
  if (heicTypes.has(sniffedType)) return { kind: 'refused', reason: 'photo.heic' }
  if (!photoTypes.has(sniffedType)) return { kind: 'refused', reason: 'photo.not-an-image' }
  try {
    if ((await pixelsOf(original)) > pixelsLimit) return { kind: 'refused', reason: 'photo.too-large' }
    return { kind: 'developed', sniffedType, sha256: sha256Of(original), ...(await copiesOf(original)) }
  } catch {
    // sharp has no error classes; the type and size being right, any failure here means unreadable pixels
    return { kind: 'refused', reason: 'photo.broken' }
  }
}

/** Reads the header only, so that asking costs nothing. */
async function pixelsOf(original: Uint8Array): Promise<number> {
  const { width, height } = await sharp(original, { ...reading, limitInputPixels: false }).metadata()
  return width * height
}

async function copiesOf(original: Uint8Array): Promise<Pick<DevelopedPhoto, 'width' | 'height' | 'shown' | 'thumbnail'>> {
  const { data: shown, info } = await sharp(original, reading)
    .autoOrient()
    .resize({ width: shownSide, height: shownSide, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .jpeg({ quality: 80 })
    .toBuffer({ resolveWithObject: true })
  const thumbnail = await sharp(shown)
    .resize({ width: thumbnailSide, height: thumbnailSide, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 75 })
    .toBuffer()
  return { width: info.width, height: info.height, shown, thumbnail }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
