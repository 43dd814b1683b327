import Taro from '@tarojs/taro'
import { penOn, type Sketch } from './sketch-pen'

export type { Point, Sketch } from './sketch-pen'

interface CanvasNode {
  readonly node: {
    width: number
    height: number
    getContext: (kind: '2d') => CanvasRenderingContext2D
  }
  readonly width: number
  readonly height: number
}

/** The canvas with this id, ready to be written on; undefined where the page has none. */
export async function openSketch(id: string): Promise<Sketch | undefined> {
  const found = await canvasOf(id)
  if (found === undefined) return undefined
  const { node, width, height } = found
  const scale = Taro.getWindowInfo().pixelRatio
  node.width = width * scale
  node.height = height * scale
  const pen = penOn(node.getContext('2d'), { width, height, scale })
  return {
    ...pen,
    picture: async () => {
      // WeChat takes the node itself, and its types know only the element of a browser
      const canvas = node as unknown as Taro.Canvas
      return (await Taro.canvasToTempFilePath({ canvas, fileType: 'jpg', quality: 1 })).tempFilePath
    }
  }
}

function canvasOf(id: string): Promise<CanvasNode | undefined> {
  return new Promise(resolve => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .fields({ node: true, size: true }, found => resolve(found as unknown as CanvasNode | undefined)) // what was asked for
      .exec()
  })
}
