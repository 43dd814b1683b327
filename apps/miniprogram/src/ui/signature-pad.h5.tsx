import { View } from '@tarojs/components'
import { type PointerEvent, useEffect, useRef } from 'react'
import { openSketch, type Point, type Sketch } from '../platform'
import type { SignaturePadProps } from './signature-pad'
import classes from './signature-pad.module.scss'

/** The same on a browser's own canvas, for finger, pen and mouse. */
export function SignaturePad({ id, label, onSigned }: SignaturePadProps) {
  const sketch = useRef<Sketch>()
  const last = useRef<Point>()

  // the canvas belongs to the browser
  useEffect(() => {
    void openSketch(id).then(opened => {
      sketch.current = opened
    })
  }, [id])

  function draw(event: PointerEvent) {
    if (last.current === undefined) return
    const at = pointOf(event)
    sketch.current?.line(last.current, at)
    last.current = at
  }

  function lift() {
    if (last.current === undefined) return
    last.current = undefined
    if (sketch.current) onSigned(sketch.current)
  }

  return (
    <View className={classes.pad}>
      <canvas
        id={id}
        className={classes.canvas}
        role="img"
        aria-label={label}
        onPointerDown={event => {
          event.currentTarget.setPointerCapture(event.pointerId)
          last.current = pointOf(event)
        }}
        onPointerMove={draw}
        onPointerUp={lift}
        onPointerCancel={lift}
      />
    </View>
  )
}

function pointOf({ nativeEvent: { offsetX, offsetY } }: PointerEvent): Point {
  return { x: offsetX, y: offsetY }
}
