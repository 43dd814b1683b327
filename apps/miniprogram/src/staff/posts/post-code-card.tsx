import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { CodeButtons } from '../../features/code/code-buttons'
import { CodeImage } from '../../features/code/code-image'
import { confirm, newId, open, toast } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { staffPostEditWords as words } from '../../wording/staff-posts'
import { draftOf, type Post, wholePost } from './post-draft'
import classes from './posts.module.scss'

type PostCodeCardProps = { readonly post: Post; readonly reload: () => Promise<void> }

/** What hangs at the post, and what ends it. */
export function PostCodeCard({ post, reload }: PostCodeCardProps) {
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const { communityId, id: postId, codeUrl, codeVersion, proof, closed } = post
  const params = { communityId, postId }

  async function tried(task: () => Promise<unknown>) {
    setFailure(undefined)
    try {
      await task()
      await reload()
    } catch (problem) {
      setFailure(problem)
    }
  }

  async function replace() {
    const question = { title: words.replaceQuestion, text: words.replaceText, yes: words.yes, no: words.no }
    if (!(await confirm(question))) return
    await tried(() => api.call('replacePatrolCode', { params, body: { codeVersion } }))
    toast(words.replaced)
  }

  async function setClosed(isClosed: boolean) {
    const question = { title: words.closeQuestion, text: words.closeText, yes: words.closeYes, no: words.closeNo }
    if (isClosed && !(await confirm(question))) return
    const whole = wholePost(draftOf(post, newId), { version: post.version, closed: isClosed })
    if ('body' in whole) await tried(() => api.call('savePatrolPost', { params, body: whole.body }))
  }

  return (
    <Card id="post-code" title={words.code}>
      <View className={classes.lines}>
        {codeUrl !== null && (
          <>
            <CodeImage url={codeUrl} number={post.name} />
            <Text className={classes.second}>{words.codeText}</Text>
            <CodeButtons url={codeUrl} />
            <Button id="code-replace" icon="refresh" text={words.replace} busy={busy} onTap={() => void run(replace)} />
            {proof === 'screen' && (
              <Button id="post-screen" text={words.screen} onTap={() => void open(routes.staffPostScreen.link(params))} />
            )}
          </>
        )}
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        <Button
          id="post-close"
          look="plain"
          text={closed ? words.reopen : words.close}
          busy={busy}
          onTap={() => void run(() => setClosed(!closed))}
        />
      </View>
    </Card>
  )
}
