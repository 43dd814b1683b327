import { chooseImages, compressImage, type ImageSource, newId, UnreadableImage } from '../../platform'

/** A photo on this device, made small enough to send. The id stays with it for good. */
export type LocalPhoto = { readonly id: string; readonly path: string; readonly bytes: number }

export type Chosen = { readonly photos: readonly LocalPhoto[]; readonly unreadable: number }

/** Lets the person take or pick up to so many; those that the device cannot read are counted, not lost in silence. */
export async function takePhotos(limit: number, sources?: readonly ImageSource[]): Promise<Chosen> {
  const paths = await chooseImages(limit, sources)
  const made = await Promise.all(paths.map(localPhoto))
  const photos = made.filter(photo => photo !== undefined)
  return { photos, unreadable: made.length - photos.length }
}

async function localPhoto(path: string): Promise<LocalPhoto | undefined> {
  try {
    return { id: newId(), ...(await compressImage(path)) }
  } catch (error) {
    if (error instanceof UnreadableImage) return undefined
    throw error
  }
}
