import { type Standing, ticketPath } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { accessible } from '../../ui/accessible'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import classes from './path-line.module.scss'

/** The whole way from the first line on, with where it stands now; nothing where it ended before anybody came. */
export function PathLine({ standing }: { readonly standing: Standing }) {
  const path = ticketPath(standing)
  if (path.length === 0) return null
  return (
    <View className={classes.path} {...accessible({ role: 'list' })}>
      {path.map(({ label, state }) => (
        <View
          key={label}
          className={classes[state]}
          {...accessible({ role: 'listitem', label: words.milestone(label, words.states[state]) })}
        >
          <View className={classes.mark} />
          <Text>{label}</Text>
        </View>
      ))}
    </View>
  )
}
