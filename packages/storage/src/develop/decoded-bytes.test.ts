import { decodedBytes, type PhotoHeader } from './decoded-bytes.js'
import { pixelsLimit, unpackedLimit } from './develop-photo.js'

const photo: PhotoHeader = { format: 'jpeg', width: 8000, height: 6000, channels: 3, depth: 'uchar', isProgressive: false }
const wholeFrom = (header: Partial<PhotoHeader>) => decodedBytes({ ...photo, ...header }) - decodedBytes({ ...photo, width: 0, height: 0 })
const pixels = 8000 * 6000

// how many bytes a pixel takes while the whole photo lies unpacked
test.each<readonly [string, Partial<PhotoHeader>, number]>([
  ['a progressive JPEG of a camera', { isProgressive: true, chromaSubsampling: '4:2:0' }, 3],
  ['a progressive JPEG with all its colour', { isProgressive: true, chromaSubsampling: '4:4:4' }, 6],
  ['a progressive JPEG for print', { isProgressive: true, channels: 4, chromaSubsampling: '4:2:0:4' }, 5],
  ['an interlaced PNG', { format: 'png', isProgressive: true }, 3],
  ['an interlaced PNG of 16 bit', { format: 'png', isProgressive: true, depth: 'ushort' }, 6],
  ['an interlaced, transparent PNG of 16 bit', { format: 'png', isProgressive: true, depth: 'ushort', channels: 4 }, 8],
  ['a WebP', { format: 'webp' }, 4],
  ['a WebP that moves', { format: 'webp', pages: 12 }, 8]
])('%s is reckoned whole', (_what, header, bytesPerPixel) => {
  expect(wholeFrom(header)).toBe(pixels * bytesPerPixel)
})

test.each([
  { format: 'jpeg', depth: 'uchar' },
  { format: 'png', depth: 'uchar' },
  { format: 'png', depth: 'ushort' }
] as const)('a $format of $depth from top to bottom takes the rows that are under way, and a lower one no more than it has', header => {
  expect(wholeFrom(header)).toBe(wholeFrom({ ...header, height: 60_000 }))
  expect(wholeFrom({ ...header, height: 600 })).toBeLessThan(wholeFrom(header))
})

test('all that a phone makes by itself fits, alone', () => {
  const [width, height] = [8000, pixelsLimit / 8000]
  const usual = [
    { format: 'jpeg' },
    { format: 'jpeg', isProgressive: true, chromaSubsampling: '4:2:0' },
    { format: 'png', depth: 'ushort' },
    { format: 'webp', channels: 4 }
  ] as const
  for (const header of usual) expect(decodedBytes({ ...photo, width, height, ...header })).toBeLessThanOrEqual(unpackedLimit)
})
