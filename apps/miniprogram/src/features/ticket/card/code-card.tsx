import { Image, Text } from '@tarojs/components'
import { copyText, toast } from '../../../platform'
import { accessible } from '../../../ui/accessible'
import { Button } from '../../../ui/button'
import { Card } from '../../../ui/card'
import { ticketWords as words } from '../../../wording/ticket'
import classes from './code-card.module.scss'
import { codePicture } from './code-picture'

type CodeCardProps = { readonly codeUrl: string }

/** The ticket's code: whoever scans it sees the progress. */
export function CodeCard({ codeUrl }: CodeCardProps) {
  async function copy() {
    await copyText(codeUrl)
    toast(words.copied)
  }
  return (
    <Card id="code" title={words.code}>
      <Image className={classes.picture} src={codePicture(codeUrl)} mode="aspectFit" {...accessible({ role: 'img', label: words.code })} />
      <Text className={classes.hint}>{words.codeHint}</Text>
      <Button id="copy-code" icon="share" text={words.copyLink} onTap={() => void copy()} />
    </Card>
  )
}
