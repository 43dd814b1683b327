import { penOn, type Sketch } from './sketch-pen'

export type { Point, Sketch } from './sketch-pen'

/** The canvas with this id on the page in front. */
export async function openSketch(id: string): Promise<Sketch | undefined> {
  const canvas = document.getElementById(id)
  if (!(canvas instanceof HTMLCanvasElement)) return undefined
  const context = canvas.getContext('2d')
  if (!context) return undefined
  const { width, height } = canvas.getBoundingClientRect()
  const scale = window.devicePixelRatio
  canvas.width = width * scale
  canvas.height = height * scale
  return {
    ...penOn(context, { width, height, scale }),
    picture: () =>
      new Promise((resolve, reject) => {
        canvas.toBlob(blob => (blob ? resolve(URL.createObjectURL(blob)) : reject(new Error('nothing was drawn'))), 'image/png')
      })
  }
}
