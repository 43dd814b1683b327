export async function savePicture(png: Uint8Array, name: string): Promise<void> {
  const url = URL.createObjectURL(new Blob([png.slice()], { type: 'image/png' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.png`
  link.click()
  URL.revokeObjectURL(url)
}
