import type { AnswerOf } from '@linying/client'
import { patrolHours, postSentence } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { makeCall } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { staffPostWords as words } from '../../wording/staff-post'
import classes from './post.module.scss'

export type OpenedPost = AnswerOf<'openPatrolCode'>

/** What anybody may know of a post. */
export function PublicPost({ post }: { readonly post: OpenedPost['post'] }) {
  const clock = { ...wallClock(), utcOffsetMinutes: post.utcOffsetMinutes }
  return (
    <Card id="post" title={post.name}>
      <View className={classes.lines}>
        <Text className={classes.second}>{`${post.communityName} · ${post.place}`}</Text>
        <Text className={classes.strong}>{postSentence(post, clock)}</Text>
        <Text className={classes.second}>{words.what}</Text>
        <Text className={classes.second}>{`${words.hours}：${patrolHours(post.hours).join('；')}`}</Text>
        <Button id="post-call" icon="phone" text={words.call(post.hotline)} onTap={() => void makeCall(post.hotline)} />
      </View>
    </Card>
  )
}
