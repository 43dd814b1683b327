import sharp from 'sharp'
import { type Chance, chanceFrom } from './chance.js'
import { group } from './photo-scenes/drawing.js'
import { labelSticker } from './photo-scenes/label-sticker.js'
import { type PhotoScene, sceneTable } from './photo-scenes/scene-table.js'

export type { PhotoScene } from './photo-scenes/scene-table.js'

export interface PhotoWish {
  readonly scene: PhotoScene
  /** The same seed shows the same place, so that before and after belong together; another one shows another. */
  readonly seed: number
  /** What the sticker on the spot says: digits, dash and dot, such as `2-320`. Shapes, since a bare machine has no fonts. */
  readonly label?: string
}

/** A photo of the demo company, drawn: nobody's home, nobody's face. JPEG, 1200 × 900. */
export async function drawPhoto({ scene, seed, label }: PhotoWish): Promise<Uint8Array> {
  const place = chanceFrom(seed)
  const camera = chanceFrom(seed + scene.length)
  const side = place.happens(0.5) ? 'scale(1 1)' : 'translate(1200 0) scale(-1 1)'
  const scenery = group(side, sceneTable[scene](place))
  const sticker = label === undefined ? '' : labelSticker(label, camera)
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900">${group(heldByHand(camera), scenery, sticker)}</svg>`
  return sharp(Buffer.from(svg)).jpeg({ quality: 82 }).toBuffer()
}

/** Nobody holds a phone straight: a little turned, a little too near. */
function heldByHand(camera: Chance): string {
  const turn = camera.between(-2.2, 2.2).toFixed(2)
  const nearness = camera.between(1.07, 1.14).toFixed(3)
  return `translate(600 450) rotate(${turn}) scale(${nearness}) translate(-600 -450)`
}
