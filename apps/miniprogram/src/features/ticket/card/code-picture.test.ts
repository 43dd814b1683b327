import { codePicture } from './code-picture'

test('a code is drawn black on white whatever the theme is', () => {
  const picture = decodeURIComponent(codePicture('https://example.test/t/abcdefghijklmnopqrstuv'))
  expect(picture).toMatch(/^data:image\/svg\+xml,<svg /)
  expect(picture).toContain('fill="#fff"')
  expect(picture).toContain('fill="#000"')
})
