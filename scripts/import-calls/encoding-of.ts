export type Encoding = 'utf-8' | 'gb18030'

/**
 * In what a file is written: UTF-8, or what telephone exchanges in China write (GBK, as part of GB18030). Lines in GBK are hardly ever
 * UTF-8 by chance, so most lines decide, and a single broken one does not turn the rest into nonsense.
 */
export async function encodingOf(lines: AsyncIterable<Buffer>): Promise<Encoding> {
  let utf8 = 0
  let other = 0
  for await (const line of lines) {
    if (line.every(byte => byte < 0x80)) continue
    if (decoded(line, 'utf-8') === undefined) other += 1
    else utf8 += 1
  }
  return other > utf8 ? 'gb18030' : 'utf-8'
}

/** The text of a line without its end; undefined where it is not in this encoding. */
export function decoded(line: Buffer, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(line).replace(/\r$/, '')
  } catch {
    return undefined
  }
}
