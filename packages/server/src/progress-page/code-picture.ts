import sharp from 'sharp'
import { encode } from 'uqr'

/** Pixels of the picture's side: large enough to print beside a door. */
const side = 720

/** A QR code as PNG. The same address always gives the same picture. */
export async function codePicture(address: string): Promise<Response> {
  const { data, size } = encode(address, { ecc: 'M', border: 4 })
  const pixels = Buffer.from(data.flatMap(row => row.map(isDark => (isDark ? 0 : 255))))
  const picture = await sharp(pixels, { raw: { width: size, height: size, channels: 1 } })
    .resize(side, side, { kernel: 'nearest' })
    .png()
    .toBuffer()
  return new Response(new Uint8Array(picture), {
    headers: {
      'content-type': 'image/png',
      'cache-control': 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex'
    }
  })
}
