import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tampering } from '../../random/a-tampering.js'
import { chosen } from './rows-at.js'
import type { Ask, Tampered } from './tamper.js'

/** The bytes of an original in the store. */
export async function changePhotoBytes(
  ask: Ask,
  { row, how }: Extract<Tampering, { readonly what: 'photo-bytes' }>,
  photoFolder: string
): Promise<Tampered> {
  const received = `select id, original_key from photos where state = 'received' order by id`
  const photo = await chosen(ask, received, row)
  if (photo === undefined) return undefined
  const path = join(photoFolder, String(photo.original_key))
  switch (how) {
    case 'another':
      writeFileSync(path, 'another picture')
      return [String(photo.id)]
    case 'gone':
      rmSync(path)
      return [String(photo.id)]
    case 'one-bit': {
      const bytes = readFileSync(path)
      writeFileSync(path, bytes.with(row % bytes.length, (bytes[row % bytes.length] ?? 0) ^ 1))
      return [String(photo.id)]
    }
    case 'exchanged': {
      const other = await chosen(ask, received, row + 1)
      const otherPath = join(photoFolder, String(other?.original_key))
      const [one, two] = [readFileSync(path), readFileSync(otherPath)]
      if (one.equals(two)) return undefined
      writeFileSync(path, two)
      writeFileSync(otherPath, one)
      return [String(photo.id), String(other?.id)]
    }
    default:
      return how satisfies never
  }
}
