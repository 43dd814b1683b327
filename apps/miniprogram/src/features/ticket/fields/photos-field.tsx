import { noPhotoReasons } from '@linying/domain'
import { noPhotoReasonWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useRef } from 'react'
import { actionFormWords as words } from '../../../wording/action-form'
import { PhotoPicker } from '../../photo/photo-picker'
import { ChoiceField } from './choice-field'
import type { FieldProps } from './field-props'
import classes from './photos-field.module.scss'

/** The camera, and below it the reasons for no photo as long as there is none. */
export function PhotosField({ answer, onAnswer }: FieldProps<'photos-or-reason'>) {
  const { photos = [], noPhotoReason = null } = answer ?? {}
  // preparing a photo takes a moment, in which another one may have been added
  const latest = useRef(photos)
  latest.current = photos
  return (
    <>
      <PhotoPicker
        id="field-photos"
        photos={photos}
        large
        onChange={change => {
          latest.current = change(latest.current)
          onAnswer({ photos: latest.current, noPhotoReason })
        }}
      />
      {photos.length === 0 && (
        <>
          <Text className={classes.instead}>{words.noPhotoInstead}</Text>
          <ChoiceField
            id="field-no-photo"
            values={noPhotoReasons}
            words={noPhotoReasonWords}
            answer={noPhotoReason ?? undefined}
            onAnswer={reason => onAnswer({ photos, noPhotoReason: reason === noPhotoReason ? null : reason })}
          />
        </>
      )}
    </>
  )
}
