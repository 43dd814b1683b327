/**
 * A PNG of black (true) and white pixels, stored without compression: a code's few kilobytes are not worth a library,
 * and WeChat's runtime has none of its own. Source: PNG (ISO/IEC 15948), zlib (RFC 1950), deflate (RFC 1951, stored blocks)
 */
export function pngOf(rows: readonly (readonly boolean[])[]): Uint8Array {
  const header = [...uint32(rows[0]?.length ?? 0), ...uint32(rows.length), bitDepth, greyscale, 0, 0, 0]
  const scanlines = rows.flatMap(row => [noFilter, ...packed(row)])
  return Uint8Array.from([...signature, ...chunk('IHDR', header), ...chunk('IDAT', zlib(scanlines)), ...chunk('IEND', [])])
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const bitDepth = 1
const greyscale = 0
const noFilter = 0

/** Eight pixels to a byte, the leftmost in the highest bit; 1 is white. */
function packed(row: readonly boolean[]): readonly number[] {
  return Array.from({ length: Math.ceil(row.length / 8) }, (_, byte) =>
    row.slice(byte * 8, byte * 8 + 8).reduce((bits, isBlack, bit) => (isBlack ? bits : bits | (0x80 >> bit)), 0)
  )
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...[...type].map(letter => letter.charCodeAt(0)), ...data]
  return [...uint32(data.length), ...body, ...uint32(crc32(body))]
}

function zlib(data: readonly number[]): readonly number[] {
  return [0x78, 0x01, ...storedBlocks(data), ...uint32(adler32(data))]
}

const longestBlock = 0xffff

function storedBlocks(data: readonly number[]): readonly number[] {
  const count = Math.max(1, Math.ceil(data.length / longestBlock))
  return Array.from({ length: count }, (_, index) => {
    const block = data.slice(index * longestBlock, (index + 1) * longestBlock)
    const isLast = index === count - 1
    return [isLast ? 1 : 0, ...uint16Reversed(block.length), ...uint16Reversed(~block.length), ...block]
  }).flat()
}

function uint16Reversed(value: number): readonly number[] {
  return [value & 0xff, (value >> 8) & 0xff]
}

function uint32(value: number): readonly number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff]
}

function adler32(data: readonly number[]): number {
  let low = 1
  let high = 0
  for (const byte of data) {
    low = (low + byte) % 65_521
    high = (high + low) % 65_521
  }
  return ((high << 16) | low) >>> 0
}

function crc32(data: readonly number[]): number {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return ~crc >>> 0
}
