import { hasPublicPage } from '@linying/domain'
import { Text, View } from '@tarojs/components'
import { CodeImage } from '../../features/code/code-image'
import type { TicketView } from '../../features/ticket/ticket-view'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { residentTicketWords as words } from '../../wording/resident-ticket'
import classes from './code-card.module.scss'

export function CodeCard({ ticket }: { readonly ticket: TicketView }) {
  return (
    <Card title={words.code}>
      <View className={classes.row}>
        <CodeImage url={ticket.codeUrl} number={ticket.number} />
        <Text className={classes.text}>{hasPublicPage[ticket.kind] ? words.codeText : words.codeTextPrivate}</Text>
      </View>
      <Button id="code-open" icon="code" text={words.showCode} onTap={() => void open(routes.residentCode.link({ ticketId: ticket.id }))} />
    </Card>
  )
}
