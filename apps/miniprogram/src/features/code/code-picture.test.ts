import sharp from 'sharp'
import { encode } from 'uqr'
import { codePicture } from './code-picture.js'

const url = 'https://linying.example/t/AAAAAAAAAAAAAAAAAAAAAA'

test('a saved code is a picture that a decoder reads, as large as its modules', async () => {
  const { size } = encode(url, { ecc: 'M', border: 4 })
  const { width, height, format } = await sharp(codePicture(url)).metadata()
  expect({ width, height, format }).toEqual({ width: size * 16, height: size * 16, format: 'png' })
})

test('every module of the code is in the picture, black where it is dark', async () => {
  const { data } = encode(url, { ecc: 'M', border: 4 })
  const { data: pixels, info } = await sharp(codePicture(url)).greyscale().raw().toBuffer({ resolveWithObject: true })
  const isDark = (row: number, column: number) =>
    pixels[(row * 16 + 8) * info.width * info.channels + (column * 16 + 8) * info.channels] === 0
  expect(data.map((modules, row) => modules.map((_, column) => isDark(row, column)))).toEqual(data)
})
