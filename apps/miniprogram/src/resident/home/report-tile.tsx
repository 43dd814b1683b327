import { Text, View } from '@tarojs/components'
import { open } from '../../platform'
import { routes } from '../../routes'
import { accessible } from '../../ui/accessible'
import { Icon } from '../../ui/icon'
import { residentHomeWords as words } from '../../wording/resident-home'
import classes from './report-tile.module.scss'

/** What most people come for, found without reading. */
export function ReportTile() {
  return (
    <View
      id="report"
      className={classes.tile}
      hoverClass={classes.pressed ?? 'none'}
      onClick={() => void open(routes.residentReport.link({}))}
      {...accessible({ role: 'button', label: words.report })}
    >
      <Icon name="repair" size="huge" />
      <View className={classes.words}>
        <Text className={classes.title}>{words.report}</Text>
        <Text className={classes.text}>{words.reportText}</Text>
      </View>
    </View>
  )
}
