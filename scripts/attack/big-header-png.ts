import { deflateSync } from 'node:zlib'

interface Claim {
  readonly width: number
  readonly height: number
  readonly bitDepth: 8 | 16
  readonly isInterlaced: boolean
}

/**
 * A PNG whose header claims a large picture and whose data is a few black rows: what reads the header must say no or wait its turn,
 * and what decodes it has next to nothing to do and finds it cut short.
 */
export function bigHeaderPng({ width, height, bitDepth, isInterlaced }: Claim): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bitDepth, 6, 0, 0, isInterlaced ? 1 : 0], 8)
  const rows = deflateSync(Buffer.alloc(64 * 1024))
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** Node has one of its own from 20.15 on. Source: PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
