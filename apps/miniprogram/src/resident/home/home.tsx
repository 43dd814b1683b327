import { Text } from '@tarojs/components'
import { Screen } from '../../features/display/screen'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentHomeWords as words } from '../../wording/resident-home'
import classes from './home.module.scss'

export default function ResidentHome() {
  return (
    <Screen id="resident-home" title={words.title}>
      <Text className={classes.greeting}>{words.greeting}</Text>
      <Text className={classes.promise}>{words.promise}</Text>
      <Card title={words.howItGoes}>
        {words.steps.map(({ icon, title, detail }) => (
          <ListItem key={title} icon={icon} title={title} detail={detail} />
        ))}
      </Card>
    </Screen>
  )
}
