import { departmentWords, severityWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import type { TicketView } from '../../features/ticket/ticket-view'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { staffTicketWords as words } from '../../wording/staff-ticket'
import classes from './matter-card.module.scss'

/** What is wanted, whom it is about, and who answers for it; nothing as long as nobody has it and nothing of this was said. */
export function MatterCard({ ticket }: { readonly ticket: TicketView }) {
  const { complaint } = ticket
  const lines = linesOf(ticket)
  if (lines.length === 0) return null
  return (
    <Card
      id="matter"
      title={words.matter}
      aside={complaint && <Badge text={severityWords[complaint.severity]} tone={complaint.severity === 'serious' ? 'late' : 'quiet'} />}
    >
      {lines.map(([label, text]) => (
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

type Line = readonly [label: string, text: string]

function linesOf({ complaint, department, detailsConfirmed, firstHandlerName, firstHandlerLeft, offerName }: TicketView): readonly Line[] {
  const lines: readonly Line[] = [
    [words.offer, offerName ?? ''],
    [words.demand, complaint?.demand ?? ''],
    [words.aboutWhom, complaint?.aboutWhom ?? ''],
    [words.aboutName, complaint?.aboutName ?? ''],
    [words.restricted, complaint?.restricted ? words.restrictedText : ''],
    [words.details, complaint ? detailWords(detailsConfirmed) : ''],
    [words.department, department === null ? '' : departmentWords[department]],
    [words.firstHandler, firstHandlerName && firstHandlerLeft ? words.hasLeft(firstHandlerName) : (firstHandlerName ?? '')]
  ]
  return lines.filter(([, text]) => text !== '')
}

function detailWords(confirmed: boolean): string {
  return confirmed ? words.detailsConfirmed : words.detailsOpen
}
