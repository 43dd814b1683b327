import sharp from 'sharp'
import { drawPhoto, type PhotoScene } from './draw-photo.js'
import { sceneTable } from './photo-scenes/scene-table.js'

const scenes = Object.keys(sceneTable) as PhotoScene[]

/** The mean colour of the corner that no sticker, drop or tool ever covers. */
async function wallOf(scene: PhotoScene, seed: number): Promise<readonly number[]> {
  const photo = await drawPhoto({ scene, seed })
  const { channels } = await sharp(await sharp(photo).extract({ left: 10, top: 400, width: 40, height: 40 }).toBuffer()).stats()
  return channels.map(channel => Math.round(channel.mean / 8))
}

test.each(scenes)('%s is drawn as a JPEG of the size that phones send', async scene => {
  const photo = await drawPhoto({ scene, seed: 7, label: '2-320' })
  expect(await sharp(photo).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 900 })
  expect(photo.length).toBeLessThan(200_000)
})

test('the same wish gives the same photo, another seed another one', async () => {
  const first = await drawPhoto({ scene: 'leaking-pipe', seed: 1 })
  expect(await drawPhoto({ scene: 'leaking-pipe', seed: 1 })).toEqual(first)
  expect(await drawPhoto({ scene: 'leaking-pipe', seed: 2 })).not.toEqual(first)
})

test('a place looks the same before and after', async () => {
  for (const seed of [1, 2, 3, 4]) {
    expect(await wallOf('tripped-breaker', seed)).toEqual(await wallOf('breakers-on', seed))
  }
})

test('a sticker can only say what it has strokes for', async () => {
  await expect(drawPhoto({ scene: 'new-lock', seed: 1, label: '2栋320' })).rejects.toThrow(RangeError)
})
