import { limits } from '@linying/domain'
import { Image, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { type ImageSource, previewImages } from '../../platform'
import { accessible, accessibleImage } from '../../ui/accessible'
import { classNames } from '../../ui/class-names'
import { Icon } from '../../ui/icon'
import { displayWords } from '../../wording/display'
import { photoWords as words } from '../../wording/photo'
import { type LocalPhoto, takePhotos } from './local-photo'
import classes from './photo-picker.module.scss'

type PhotoPickerProps = {
  readonly id: string
  readonly photos: readonly LocalPhoto[]
  readonly limit?: number
  /** Without the album where a photo must be taken on site. */
  readonly sources?: readonly ImageSource[]
  /** The camera as the biggest thing on the page. */
  readonly large?: boolean
  /** A change of the latest list, since preparing photos takes a moment. */
  readonly onChange: (change: (photos: readonly LocalPhoto[]) => readonly LocalPhoto[]) => void
}

export function PhotoPicker({ id, photos, limit = limits.photosPerEvent, sources, large = false, onChange }: PhotoPickerProps) {
  const [preparing, setPreparing] = useState(false)
  const [unreadable, setUnreadable] = useState(0)
  const paths = photos.map(({ path }) => path)

  async function add() {
    if (preparing) return
    setPreparing(true)
    try {
      const chosen = await takePhotos(limit - photos.length, sources)
      setUnreadable(chosen.unreadable)
      if (chosen.photos.length > 0) onChange(latest => [...latest, ...chosen.photos].slice(0, limit))
    } finally {
      setPreparing(false)
    }
  }

  return (
    <View className={classes.picker} id={id}>
      <View className={classes.photos}>
        {photos.map((photo, index) => (
          <View key={photo.id} className={classes.photo}>
            <View
              className={classes.picture}
              onClick={() => previewImages({ urls: paths, current: photo.path, label: words.chosen, close: displayWords.close })}
              {...accessible({ role: 'button', label: words.photoAt(index + 1) })}
            >
              <Image className={classes.picture} src={photo.path} mode="aspectFill" {...accessibleImage()} />
            </View>
            <View
              id={`${id}-remove-${index}`}
              className={classes.remove}
              onClick={() => onChange(latest => latest.filter(other => other.id !== photo.id))}
              {...accessible({ role: 'button', label: words.remove(index + 1) })}
            >
              <Icon name="close" size="small" />
            </View>
          </View>
        ))}
        {photos.length < limit && (
          <View
            id={`${id}-add`}
            className={classNames(classes.add, large && photos.length === 0 && classes.large)}
            onClick={() => void add()}
            {...accessible({ role: 'button', label: words.add })}
          >
            <Icon name="camera" size="large" />
            <Text className={classes.words}>{addWords({ preparing, albumToo: sources === undefined || sources.includes('album') })}</Text>
          </View>
        )}
      </View>
      {photos.length > 0 && <Text className={classes.count}>{words.count(photos.length, limit)}</Text>}
      {unreadable > 0 && (
        <Text className={classes.unreadable} {...accessible({ live: true })}>
          {words.unreadable(unreadable)}
        </Text>
      )}
    </View>
  )
}

function addWords({ preparing, albumToo }: { readonly preparing: boolean; readonly albumToo: boolean }): string {
  if (preparing) return words.preparing
  return albumToo ? words.add : words.takePhoto
}
