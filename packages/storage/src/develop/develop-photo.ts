import { createHash } from 'node:crypto'
import type { DevelopedPhoto, RefusedPhoto } from '@linying/usecases'
import { fileTypeFromBuffer } from 'file-type'
import sharp, { type SharpOptions } from 'sharp'
import type { ByteBudget } from './byte-budget.js'
import { decodedBytes, type PhotoHeader } from './decoded-bytes.js'

/** Longest side of the copy that people open. Unit: pixels. Source: our decision; the figures on a meter stay legible. */
export const shownSide = 1600

/** Longest side of the picture in a timeline. Unit: pixels. Source: our decision. */
export const thumbnailSide = 320

/** A small file can claim to be a huge picture. Unit: pixels, inclusive. Source: our decision; phones make up to 50 million. */
export const pixelsLimit = 50_000_000

/**
 * What all photos that are being unpacked may take together, and so what one of them may.
 * Unit: bytes, inclusive. Source: our decision: everything that phones make by themselves fits, 50 million pixels as JPEG, progressive too,
 * as WebP, as PNG of 8 bit. What the process then holds depends on the allocator, which keeps freed memory: see `scripts/start/as-served.js`.
 */
export const unpackedLimit = 224 * 1024 * 1024

const photoTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp'])

/** Cameras of phones make these by themselves, so the refusal has to say something else than "no photo". */
const heicTypes: ReadonlySet<string> = new Set(['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence', 'image/avif'])

// a file cut off in transit is refused; the small faults of cameras are not
const reading: SharpOptions = { limitInputPixels: pixelsLimit, failOn: 'error' }

// a server holds few photos twice but many at once: memory is worth more here than libvips' cache of operations
sharp.cache(false)
// pages are answered on the same processors, and each further thread keeps rows of its own
sharp.concurrency(1)

/**
 * Makes the shown copy and the thumbnail of a photo: upright, in sRGB, without EXIF, GPS or hidden previews. It is unpacked when there is
 * room for it; what never fits is refused by its header, before anything is unpacked.
 * Refuses: 'photo.not-an-image', 'photo.heic', 'photo.too-large', 'photo.broken'
 */
export async function developPhoto(original: Uint8Array, budget: ByteBudget): Promise<DevelopedPhoto | RefusedPhoto> {
  const sniffedType = (await fileTypeFromBuffer(original))?.mime ?? 'unknown'
  if (heicTypes.has(sniffedType)) return { kind: 'refused', reason: 'photo.heic' }
  if (!photoTypes.has(sniffedType)) return { kind: 'refused', reason: 'photo.not-an-image' }
  try {
    const header = await headerOf(original)
    const unpacked = decodedBytes(header)
    if (header.width * header.height > pixelsLimit || unpacked > unpackedLimit) return { kind: 'refused', reason: 'photo.too-large' }
    const copies = await budget.within(unpacked, () => copiesOf(original))
    return { kind: 'developed', sniffedType, sha256: sha256Of(original), bytes: original.length, ...copies }
  } catch {
    // sharp has no error classes; the type and size being right, any failure here means unreadable pixels
    return { kind: 'refused', reason: 'photo.broken' }
  }
}

/** Reads the header only, so that asking costs nothing. */
function headerOf(original: Uint8Array): Promise<PhotoHeader> {
  return sharp(original, { ...reading, limitInputPixels: false }).metadata()
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
