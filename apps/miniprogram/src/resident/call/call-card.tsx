import { Text } from '@tarojs/components'
import { makeCall } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { residentCallWords as words } from '../../wording/resident-call'
import classes from './call-card.module.scss'
import { useHotlines } from './use-hotlines'

/** The 24 h lines, where they are looked for first. */
export function CallCard() {
  const hotlines = useHotlines()
  return (
    <Card title={words.title}>
      <Text className={classes.urgent}>{words.urgent}</Text>
      {hotlines.map(({ community, phone }, index) => (
        <Button
          key={`${community}${phone}`}
          id={`call-${index}`}
          icon="phone"
          text={words.call(community, phone)}
          onTap={() => void makeCall(phone)}
        />
      ))}
      {hotlines.length === 0 && <Text className={classes.urgent}>{words.failed}</Text>}
    </Card>
  )
}
