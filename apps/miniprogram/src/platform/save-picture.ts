import Taro from '@tarojs/taro'

/** Puts a picture that was made here into the phone's album. Throws: where the person does not allow it. */
export async function savePicture(png: Uint8Array, name: string): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH}/${name}.png`
  Taro.getFileSystemManager().writeFileSync(filePath, png.slice().buffer)
  await Taro.saveImageToPhotosAlbum({ filePath })
}
