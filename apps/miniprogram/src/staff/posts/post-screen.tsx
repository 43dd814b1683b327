import type { AnswerOf } from '@linying/client'
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { every, goBack, useQuery } from '../../platform'
import { routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { Card } from '../../ui/card'
import { staffPostScreenWords as words } from '../../wording/staff-posts'
import { StaffScreen } from '../staff-screen'
import classes from './posts.module.scss'

const everyMs = 5_000

/** On a tablet at the post: the digits of this moment, which nobody can print. */
export default function StaffPostScreen() {
  const { communityId, postId } = useQuery()
  const known = communityId !== undefined && postId !== undefined
  const reading = useReading('showPatrolScreen', known ? { params: { communityId, postId } } : undefined, everyMs)
  return (
    <StaffScreen id="staff-post-screen" title={words.title} onBack={() => void goBack(routes.staffPosts.link({}))}>
      <ReadingView reading={reading}>{screen => <Digits key={screen.until} screen={screen} />}</ReadingView>
    </StaffScreen>
  )
}

/** Counted from what the server said, since a tablet's clock may be wrong. */
function Digits({ screen }: { readonly screen: AnswerOf<'showPatrolScreen'> }) {
  const [left, setLeft] = useState(() => Math.round((Date.parse(screen.until) - Date.parse(screen.now)) / 1000))
  // time passes outside of React
  useEffect(() => every(1_000, () => setLeft(seconds => Math.max(0, seconds - 1))), [])
  return (
    <Card title={`${screen.postName} · ${screen.place}`}>
      <View className={classes.lines}>
        <Text id="screen-digits" className={classes.digits} {...accessible({ label: words.digits(screen.code) })}>
          {screen.code}
        </Text>
        <Text className={classes.second}>{words.until(left)}</Text>
        <Text className={classes.second}>{words.hint}</Text>
      </View>
    </Card>
  )
}
