import { gzipSync } from 'node:zlib'

interface Size {
  readonly width: number
  readonly height: number
}

/** A PNG under a header that claims another size. There is no more in it than before, so that unpacking it does no harm. */
export function pngClaiming(png: Uint8Array, { width, height }: Size): Uint8Array {
  const claiming = Buffer.from(png)
  claiming.writeUInt32BE(width, 16)
  claiming.writeUInt32BE(height, 20)
  // a chunk's check sum is that of its name and content, and lies behind them
  claiming.writeUInt32BE(checkSum(claiming.subarray(12, 29)), 29)
  return claiming
}

/** Likewise a JPEG. */
export function jpegClaiming(jpeg: Uint8Array, { width, height }: Size): Uint8Array {
  const claiming = Buffer.from(jpeg)
  const frame = frameMarkers.map(marker => claiming.indexOf(marker)).find(at => at >= 0) ?? 0
  claiming.writeUInt16BE(height, frame + 5)
  claiming.writeUInt16BE(width, frame + 7)
  return claiming
}

/** Where a frame begins, from top to bottom and progressive. */
const frameMarkers = [Buffer.from([0xff, 0xc0, 0x00, 0x11]), Buffer.from([0xff, 0xc2, 0x00, 0x11])]

/** CRC-32, as gzip writes it at its end. */
function checkSum(bytes: Uint8Array): number {
  return gzipSync(bytes).subarray(-8).readUInt32LE()
}
