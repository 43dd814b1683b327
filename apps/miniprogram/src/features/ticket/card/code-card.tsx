import { Text } from '@tarojs/components'
import { Card } from '../../../ui/card'
import { ticketWords as words } from '../../../wording/ticket'
import { CodeButtons } from '../../code/code-buttons'
import { CodeImage } from '../../code/code-image'
import classes from './code-card.module.scss'

type CodeCardProps = { readonly codeUrl: string; readonly number: string }

/** The ticket's code: whoever scans it sees the progress. */
export function CodeCard({ codeUrl, number }: CodeCardProps) {
  return (
    <Card id="code" title={words.code}>
      <CodeImage url={codeUrl} number={number} large />
      <Text className={classes.hint}>{words.codeHint}</Text>
      <CodeButtons url={codeUrl} />
    </Card>
  )
}
