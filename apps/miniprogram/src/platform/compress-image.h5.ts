import type { CompressedImage } from './compress-image'
import { longestSidePixels, quality, UnreadableImage } from './image-limits'

export async function compressImage(path: string): Promise<CompressedImage> {
  const image = await decoded(path)
  const scale = Math.min(1, longestSidePixels / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.naturalWidth * scale)
  canvas.height = Math.round(image.naturalHeight * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>(resolve => canvas.toBlob(resolve, 'image/jpeg', quality))
  if (!blob) throw new UnreadableImage('the browser could not draw the picture')
  return { path: URL.createObjectURL(blob), bytes: blob.size }
}

async function decoded(path: string): Promise<HTMLImageElement> {
  const image = new Image()
  image.src = path
  try {
    await image.decode()
    return image
  } catch (cause) {
    throw new UnreadableImage('not a picture this browser can read', { cause })
  }
}
