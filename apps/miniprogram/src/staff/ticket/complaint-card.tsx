import { departmentWords, severityWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import classes from './complaint-card.module.scss'

type ComplaintCardProps = { readonly ticket: TicketView; readonly complaint: NonNullable<TicketView['complaint']> }

/** How much it weighs, what she wants, whom it is about, and which department answers for it. */
export function ComplaintCard({ ticket, complaint }: ComplaintCardProps) {
  const { severity, demand, aboutWhom } = complaint
  const lines: readonly (readonly [label: string, text: string])[] = [
    [words.demand, demand],
    [words.aboutWhom, aboutWhom],
    [words.department, ticket.department === null ? '' : departmentWords[ticket.department]],
    [words.details, ticket.detailsConfirmed ? words.detailsConfirmed : words.detailsOpen]
  ]
  return (
    <Card
      id="complaint"
      title={words.complaint}
      aside={<Badge text={severityWords[severity]} tone={severity === 'serious' ? 'late' : 'quiet'} />}
    >
      {lines
        .filter(([, text]) => text !== '')
        .map(([label, text]) => (
          <View key={label} className={classes.line}>
            <Text className={classes.label}>{label}</Text>
            <Text className={classes.text} userSelect>
              {text}
            </Text>
          </View>
        ))}
    </Card>
  )
}
