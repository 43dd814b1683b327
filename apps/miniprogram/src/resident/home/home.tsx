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
import { HelpBar } from './help-bar'
import classes from './home.module.scss'
import { MyMatters } from './my-matters'
import { MyRoom } from './my-room'
import { Scenes } from './scenes'

export default function ResidentHome() {
  const personId = usePersonId()
  return (
    <Screen id="resident-home" title={words.title} footer={<HelpBar />}>
      {personId === undefined ? <ForEverybody /> : <ForMyself />}
    </Screen>
  )
}

function ForMyself() {
  return (
    <>
      <MyRoom />
      <Scenes />
      <MyMatters />
    </>
  )
}

/** What the service offers, before anybody has to say who she is. */
function ForEverybody() {
  return (
    <>
      <View className={classes.head}>
        <Text className={classes.greeting}>{words.greeting}</Text>
        <Text className={classes.promise}>{words.promise}</Text>
      </View>
      <Scenes />
      <Button id="sign-in-open" icon="me" text={words.signIn} onTap={() => void open(routes.signIn.link({}))} />
      <CallCard />
      <Card title={words.howItGoes}>
        {words.steps.map(({ icon, title, detail }) => (
          <ListItem key={title} icon={icon} title={title} detail={detail} />
        ))}
      </Card>
    </>
  )
}
