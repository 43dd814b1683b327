import { Text, View } from '@tarojs/components'
import { Screen } from '../../features/display/screen'
import { usePersonId } from '../../features/session/session-store'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { residentHomeWords as words } from '../../wording/resident-home'
import { CallCard } from '../call/call-card'
import classes from './home.module.scss'
import { MyMatters } from './my-matters'

export default function ResidentHome() {
  const personId = usePersonId()
  return (
    <Screen id="resident-home" title={words.title}>
      <View className={classes.head}>
        <Text className={classes.greeting}>{words.greeting}</Text>
        <Text className={classes.promise}>{words.promise}</Text>
      </View>
      <Button id="report" look="primary" icon="repair" text={words.report} onTap={() => void open(routes.residentReport.link({}))} />
      {personId === undefined ? (
        <>
          <Button id="sign-in-open" icon="me" text={words.signIn} onTap={() => void open(routes.signIn.link({}))} />
          <CallCard />
          <HowItGoes />
        </>
      ) : (
        <>
          <MyMatters />
          <CallCard />
        </>
      )}
    </Screen>
  )
}

function HowItGoes() {
  return (
    <Card title={words.howItGoes}>
      {words.steps.map(({ icon, title, detail }) => (
        <ListItem key={title} icon={icon} title={title} detail={detail} />
      ))}
    </Card>
  )
}
