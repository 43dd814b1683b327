export interface Point {
  readonly x: number
  readonly y: number
}

/** A field to write on with a finger. */
export interface Sketch {
  readonly line: (from: Point, to: Point) => void
  readonly clear: () => void
  /** What was written, black on white, as the path of a picture. */
  readonly picture: () => Promise<string>
}

const strokePixels = 3

/** Draws in the measures of the page, whatever its screen has. */
export function penOn(
  context: CanvasRenderingContext2D,
  { width, height, scale }: { readonly width: number; readonly height: number; readonly scale: number }
): Pick<Sketch, 'line' | 'clear'> {
  const clear = () => {
    context.setTransform(scale, 0, 0, scale, 0, 0)
    // paper and ink whatever the colours of the screen are: it is kept as a document
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, width, height)
    context.strokeStyle = '#000000'
    context.lineWidth = strokePixels
    context.lineCap = 'round'
  }
  clear()
  return {
    clear,
    line: (from, to) => {
      context.beginPath()
      context.moveTo(from.x, from.y)
      context.lineTo(to.x, to.y)
      context.stroke()
    }
  }
}
