import { Text, View } from '@tarojs/components'
import { copyText } from '../../platform'
import { accessible } from '../../ui/accessible'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import classes from './head-hash.module.scss'

/** What to keep, so that history cannot be rewritten unnoticed. */
export function HeadHash({ hash }: { readonly hash: string }) {
  return (
    <View
      id="head-hash"
      className={classes.hash}
      onClick={() => void copyText(hash)}
      {...accessible({ role: 'button', label: words.copyHeadHash })}
    >
      <Text className={classes.label}>{words.headHash}</Text>
      <Text className={classes.value} userSelect>
        {hash}
      </Text>
      <Text className={classes.label}>{words.headHashText}</Text>
    </View>
  )
}
