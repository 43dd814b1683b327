import { Image, Text, View } from '@tarojs/components'
import { previewImages } from '../../../platform'
import { accessible, accessibleImage } from '../../../ui/accessible'
import { displayWords } from '../../../wording/display'
import { ticketWords as words } from '../../../wording/ticket'
import type { EntryPhoto } from '../ticket-view'
import classes from './photo-row.module.scss'

type PhotoRowProps = { readonly photos: readonly EntryPhoto[] }

/** Small pictures beside each other; a tap shows them large. */
export function PhotoRow({ photos }: PhotoRowProps) {
  if (photos.length === 0) return null
  const urls = photos.map(({ url }) => url)
  return (
    <View className={classes.row}>
      {photos.map(photo => (
        <View
          key={photo.id}
          id={`photo-${photo.id}`}
          className={classes.photo}
          onClick={() => previewImages({ urls, current: photo.url, label: words.photo, close: displayWords.close })}
          {...accessible({ role: 'button', label: words.enlarge })}
        >
          <Image className={classes.image} src={photo.thumbnailUrl} mode="aspectFill" lazyLoad {...accessibleImage()} />
          {photo.pending && <Text className={classes.pending}>{words.photoPending}</Text>}
        </View>
      ))}
    </View>
  )
}
