import { useRef } from 'react'
import { PhotoPicker } from '../../photo/photo-picker'
import type { FieldProps } from './field-props'

/** Photos that nobody has to take. */
export function OptionalPhotosField({ answer = [], onAnswer }: FieldProps<'photos-if-any'>) {
  // preparing a photo takes a moment, in which another one may have been added
  const latest = useRef(answer)
  latest.current = answer
  return (
    <PhotoPicker
      id="field-photos"
      photos={answer}
      onChange={change => {
        latest.current = change(latest.current)
        onAnswer(latest.current)
      }}
    />
  )
}
