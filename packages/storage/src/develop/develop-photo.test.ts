import { createCipheriv, createHash } from 'node:crypto'
import { jpegClaiming, pngClaiming } from '@linying/testkit'
import type { DevelopedPhoto } from '@linying/usecases'
import sharp, { type Exif, type OverlayOptions } from 'sharp'
import { byteBudget } from './byte-budget.js'
import { developPhoto, pixelsLimit, shownSide, thumbnailSide, unpackedLimit } from './develop-photo.js'

const gps: Exif = {
  IFD0: { Make: 'Huawei', Model: 'P60' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '23/1 7/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '113/1 15/1 0/1' }
}
const redCorner: OverlayOptions = {
  input: { create: { width: 200, height: 200, channels: 3, background: 'red' } },
  gravity: 'northwest'
}

const develop = (original: Uint8Array) => developPhoto(original, byteBudget(unpackedLimit))

function aPhoto(width = 800, height = 600) {
  return sharp({ create: { width, height, channels: 3, background: '#88aacc' } }).composite([redCorner])
}

function aTinyPhoto() {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#88aacc' } })
}

/** The same noise every time; since it cannot be compressed, the file is as large as a picture of its size can be. */
function noise(width: number, height: number) {
  const pixels = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(width * height * 3))
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

async function developed(original: Uint8Array): Promise<DevelopedPhoto> {
  const development = await develop(original)
  if (development.kind === 'refused') throw new Error(development.reason)
  return development
}

async function colourAt(image: Uint8Array, left: number, top: number): Promise<'red' | 'blue'> {
  const pixel = await sharp(image).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()
  return (pixel[0] ?? 0) > 200 ? 'red' : 'blue'
}

function ftyp(brand: string): Uint8Array {
  return Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}`), Buffer.from([0, 0, 0, 0]), Buffer.from(`mif1${brand}`)])
}

describe('what others see of a photo', () => {
  test('carries neither the place nor the phone it was taken with', async () => {
    const original = await aPhoto().withExif(gps).jpeg().toBuffer()
    expect(original.includes('Huawei')).toBe(true)
    const { shown, thumbnail } = await developed(original)
    for (const copy of [shown, thumbnail]) {
      expect((await sharp(copy).metadata()).exif).toBeUndefined()
      expect(Buffer.from(copy).includes('Huawei')).toBe(false)
    }
  })

  // where the red corner of the upright picture ends up when the phone was held otherwise
  test.each([
    { orientation: 1, width: 800, height: 600, left: 10, top: 10 },
    { orientation: 3, width: 800, height: 600, left: 790, top: 590 },
    { orientation: 6, width: 600, height: 800, left: 590, top: 10 },
    { orientation: 8, width: 600, height: 800, left: 10, top: 790 }
  ])('stands upright when the phone noted orientation $orientation', async ({ orientation, width, height, left, top }) => {
    const original = await aPhoto().withMetadata({ orientation }).jpeg().toBuffer()
    const { shown, ...size } = await developed(original)
    expect(size).toMatchObject({ width, height })
    expect(await colourAt(shown, left, top)).toBe('red')
  })

  test.each(['jpeg', 'png', 'webp'] as const)('is a JPEG no longer than its limit, from a %s', async format => {
    const { shown, thumbnail, sniffedType, width, height } = await developed(await aPhoto(4000, 3000).toFormat(format).toBuffer())
    expect(sniffedType).toBe(`image/${format}`)
    expect({ width, height }).toEqual({ width: shownSide, height: shownSide * 0.75 })
    expect(await sharp(shown).metadata()).toMatchObject({ format: 'jpeg', width, height })
    expect(await sharp(thumbnail).metadata()).toMatchObject({ format: 'jpeg', width: thumbnailSide, height: thumbnailSide * 0.75 })
  })

  test('is never larger than what was taken', async () => {
    expect(await developed(await aPhoto(300, 200).png().toBuffer())).toMatchObject({ width: 300, height: 200 })
  })

  test('comes with the digest of the original as it arrived', async () => {
    const original = await aPhoto().jpeg().toBuffer()
    expect((await developed(original)).sha256).toBe(createHash('sha256').update(original).digest('hex'))
  })

  test('is small even when the original has 20 MB', async () => {
    const original = await noise(3000, 2400).png({ compressionLevel: 0 }).toBuffer()
    expect(original.length).toBeGreaterThan(20_000_000)
    expect((await developed(original)).shown.length).toBeLessThan(2_000_000)
  })
})

describe('a file that is no usable photo', () => {
  test('is refused when it is text that calls itself a picture', async () => {
    expect(await develop(Buffer.from('图片在附件里'))).toEqual({ kind: 'refused', reason: 'photo.not-an-image' })
  })

  test('is refused when it is a picture that can carry a script', async () => {
    const svg = Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    expect(await develop(svg)).toEqual({ kind: 'refused', reason: 'photo.not-an-image' })
  })

  test.each(['heic', 'heix', 'mif1', 'avif'])('is refused by its name when it is %s', async brand => {
    expect(await develop(ftyp(brand))).toEqual({ kind: 'refused', reason: 'photo.heic' })
  })

  test('is refused when it was cut off on its way', async () => {
    const whole = await noise(800, 600).jpeg().toBuffer()
    expect(await develop(whole.subarray(0, whole.length / 2))).toEqual({ kind: 'refused', reason: 'photo.broken' })
  })

  test('is refused when only its first bytes are those of a photo', async () => {
    const broken = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(2000, 7)])
    expect(await develop(broken)).toEqual({ kind: 'refused', reason: 'photo.broken' })
  })

  test('is refused when a few bytes unpack into more pixels than any phone takes', async () => {
    const side = Math.ceil(Math.sqrt(pixelsLimit)) + 1
    const claiming = pngClaiming(await aTinyPhoto().png().toBuffer(), { width: side, height: side })
    expect(await develop(claiming)).toEqual({ kind: 'refused', reason: 'photo.too-large' })
  })
})

describe('a photo whose header tells that it takes more memory than there is', () => {
  const largest = { width: 7071, height: 7071 }
  const deep = () => aTinyPhoto().toColourspace('rgb16')

  // what is in it is eight pixels wide: had anybody begun to unpack it, it would be broken
  test.each<readonly [string, () => Promise<Uint8Array>]>([
    ['PNG, 16 bit, interlaced', async () => pngClaiming(await deep().png({ progressive: true }).toBuffer(), largest)],
    [
      'PNG, 16 bit, interlaced, transparent',
      async () => pngClaiming(await deep().ensureAlpha().png({ progressive: true }).toBuffer(), largest)
    ],
    ['PNG, 16 bit, in rows as long as a street', async () => pngClaiming(await deep().png().toBuffer(), { width: 48_000, height: 1_000 })],
    [
      'JPEG, progressive, every pixel with its colour',
      async () => jpegClaiming(await aTinyPhoto().jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(), largest)
    ]
  ])('is refused at once, and nothing of it is unpacked: %s', async (_what, photo) => {
    expect(await develop(await photo())).toEqual({ kind: 'refused', reason: 'photo.too-large' })
  })

  test.each<readonly [string, () => Promise<Uint8Array>]>([
    ['JPEG', async () => jpegClaiming(await aTinyPhoto().jpeg().toBuffer(), largest)],
    ['JPEG, progressive', async () => jpegClaiming(await aTinyPhoto().jpeg({ progressive: true }).toBuffer(), largest)],
    ['PNG, 16 bit', async () => pngClaiming(await deep().png().toBuffer(), largest)],
    ['PNG, interlaced', async () => pngClaiming(await aTinyPhoto().png({ progressive: true }).toBuffer(), largest)]
  ])('is none of what phones make by themselves: %s', async (_what, photo) => {
    expect(await develop(await photo())).not.toEqual({ kind: 'refused', reason: 'photo.too-large' })
  })
})
