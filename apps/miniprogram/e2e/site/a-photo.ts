import sharp from 'sharp'

/** As a phone takes it: with its maker and the place in it. */
export function aPhoto(): Promise<Buffer> {
  return sharp({ create: { width: 800, height: 600, channels: 3, background: '#7a8b99' } })
    .withExif({ IFD0: { Make: secretMaker }, IFD3: { GPSLatitude: '30/1 15/1 0/1' } })
    .jpeg()
    .toBuffer()
}

export const secretMaker = 'SECRETPHONE'
