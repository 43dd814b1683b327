import { Canvas, type CanvasProps, View } from '@tarojs/components'
import { useEffect, useRef } from 'react'
import { openSketch, type Point, type Sketch } from '../platform'
import { accessible } from './accessible'
import classes from './signature-pad.module.scss'

export type SignaturePadProps = {
  readonly id: string
  readonly label: string
  /** The finger was lifted: what is there can be made a picture. */
  readonly onSigned: (sketch: Sketch) => void
}

/** A white field to sign on with a finger. */
export function SignaturePad({ id, label, onSigned }: SignaturePadProps) {
  const sketch = useRef<Sketch>()
  const last = useRef<Point>()

  // the canvas is WeChat's, which draws it after React has asked for it
  useEffect(() => {
    void openSketch(id).then(opened => {
      sketch.current = opened
    })
  }, [id])

  function draw(event: CanvasTouch) {
    const at = pointOf(event)
    if (at && last.current) sketch.current?.line(last.current, at)
    last.current = at
  }

  return (
    <View className={classes.pad} {...accessible({ role: 'img', label })}>
      <Canvas
        id={id}
        type="2d"
        className={classes.canvas}
        disableScroll
        onTouchStart={event => {
          last.current = pointOf(event)
        }}
        onTouchMove={draw}
        onTouchEnd={() => sketch.current && onSigned(sketch.current)}
      />
    </View>
  )
}

type CanvasTouch = Parameters<NonNullable<CanvasProps['onTouchMove']>>[0]

/** Where the finger is on the canvas. */
function pointOf({ touches }: CanvasTouch): Point | undefined {
  const [touch] = touches
  return touch && { x: touch.x, y: touch.y }
}
