import { masterName } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { makeCall } from '../../../platform'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { Icon } from '../../../ui/icon'
import { ticketWords as words } from '../../../wording/ticket'
import type { TicketView } from '../ticket-view'
import classes from './technician-card.module.scss'

type TechnicianCardProps = { readonly technician: NonNullable<TicketView['technician']> }

/** Who comes, with his badge number, and how to call him. */
export function TechnicianCard({ technician }: TechnicianCardProps) {
  const { name, badge, phone, taken } = technician
  return (
    <Card id="technician">
      <View className={classes.line}>
        <View className={classes.face}>
          <Icon name="me" size="large" />
        </View>
        <View className={classes.words}>
          <Text className={classes.name}>{masterName(name)}</Text>
          <Text className={classes.badge}>{taken ? words.badge(badge) : `${words.badge(badge)} · ${words.notTakenYet}`}</Text>
        </View>
        {phone !== null && <Button id="call-technician" icon="phone" text={words.call} onTap={() => void makeCall(phone)} />}
      </View>
    </Card>
  )
}
