import { hasPublicPage, type Kind } from '@linying/domain'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../../ui/card'
import { ListItem } from '../../../ui/list-item'
import { ticketWords as words } from '../../../wording/ticket'
import { CodeButtons } from '../../code/code-buttons'
import { CodeImage } from '../../code/code-image'
import classes from './code-card.module.scss'

type CodeCardProps = { readonly kind: Kind; readonly codeUrl: string; readonly number: string }

/** The ticket's code: large where whoever scans it sees the progress; where only the household does, behind a tap. */
export function CodeCard({ kind, codeUrl, number }: CodeCardProps) {
  return hasPublicPage[kind] ? <PublicCode codeUrl={codeUrl} number={number} /> : <PrivateCode codeUrl={codeUrl} number={number} />
}

function PublicCode({ codeUrl, number }: Omit<CodeCardProps, 'kind'>) {
  return (
    <Card id="code" title={words.code}>
      <CodeImage url={codeUrl} number={number} large />
      <Text className={classes.hint}>{words.codeHint}</Text>
      <CodeButtons url={codeUrl} />
    </Card>
  )
}

function PrivateCode({ codeUrl, number }: Omit<CodeCardProps, 'kind'>) {
  const [open, setOpen] = useState(false)
  return (
    <Card id="code">
      <ListItem id="code-show" icon="code" title={words.code} detail={words.codeHintPrivate} onTap={() => setOpen(!open)} />
      {open && (
        <>
          <CodeImage url={codeUrl} number={number} />
          <CodeButtons url={codeUrl} />
        </>
      )}
    </Card>
  )
}
