import { hasPublicPage, type Kind } from '@linying/domain'
import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { ticketWords as words } from '../../../wording/ticket'
import { CodeButtons } from '../../code/code-buttons'
import { CodeImage } from '../../code/code-image'
import classes from './code-card.module.scss'

type CodeCardProps = { readonly kind: Kind; readonly codeUrl: string; readonly number: string }

/** The ticket's code: whoever scans it sees the progress, where that is for everybody. */
export function CodeCard({ kind, codeUrl, number }: CodeCardProps) {
  return (
    <Card id="code" title={words.code}>
      <CodeImage url={codeUrl} number={number} large />
      <Text className={classes.hint}>{hasPublicPage[kind] ? words.codeHint : words.codeHintPrivate}</Text>
      <CodeButtons url={codeUrl} />
    </Card>
  )
}
