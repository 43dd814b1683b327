import { patrolProofs } from '@linying/domain'
import { patrolProofWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '../../features/api/api'
import { fieldSentence, unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { ReadingView } from '../../features/cache/reading-view'
import { useReading } from '../../features/cache/use-reading'
import { goBack, newId, toast, useQuery } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { staffPostEditWords as words } from '../../wording/staff-posts'
import { StaffScreen } from '../staff-screen'
import { HoursField } from './hours-field'
import { PostCodeCard } from './post-code-card'
import { draftOf, type MissingOfPost, type Post, wholePost } from './post-draft'
import classes from './posts.module.scss'

const leave = () => goBack(routes.staffPosts.link({}))

/** A post that is there, or one that begins with the id of the link. */
export default function StaffPostEdit() {
  const { communityId = '', postId = '' } = useQuery()
  const reading = useReading('listPatrolPosts', communityId === '' ? undefined : { params: { communityId } })
  if (reading.data === undefined) {
    return (
      <StaffScreen id="staff-post-edit" title={words.title} onBack={() => void leave()}>
        <ReadingView reading={reading}>{() => null}</ReadingView>
      </StaffScreen>
    )
  }
  const post = reading.data.items.find(({ id }) => id === postId)
  return <PostForm key={post?.codeVersion ?? 'new'} post={post} ids={{ communityId, postId }} reload={reading.reload} />
}

type PostFormProps = {
  readonly post: Post | undefined
  readonly ids: { readonly communityId: string; readonly postId: string }
  readonly reload: () => Promise<void>
}

function PostForm({ post, ids, reload }: PostFormProps) {
  const [draft, setDraft] = useState(() => draftOf(post, newId))
  const [missing, setMissing] = useState<readonly MissingOfPost[]>([])
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const change = (changed: Partial<typeof draft>) => setDraft({ ...draft, ...changed })
  const errorOf = (field: MissingOfPost) => (missing.includes(field) ? words.missing : fieldSentence(failure, `/${field}`))

  async function save() {
    const whole = wholePost(draft, { version: post?.version ?? 0, closed: post?.closed ?? false })
    setMissing('missing' in whole ? whole.missing : [])
    setFailure(undefined)
    if ('missing' in whole) return
    try {
      await api.call('savePatrolPost', { params: ids, body: whole.body })
      toast(words.saved)
      await leave()
    } catch (problem) {
      setFailure(problem)
    }
  }

  return (
    <StaffScreen
      id="staff-post-edit"
      title={post === undefined ? words.newTitle : words.title}
      onBack={() => void leave()}
      footer={
        <>
          {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
          <Button id="post-save" look="primary" text={busy ? words.saving : words.save} busy={busy} onTap={() => void run(save)} />
        </>
      }
    >
      <Card>
        <Field label={words.name} hint={words.nameHint} error={errorOf('name')}>
          <TextLine id="post-name" label={words.name} value={draft.name} maxLength={40} onChange={name => change({ name })} />
        </Field>
        <Field label={words.place} hint={words.placeHint} error={errorOf('place')}>
          <TextLine id="post-place" label={words.place} value={draft.place} maxLength={80} onChange={place => change({ place })} />
        </Field>
        <Field label={words.hours}>
          <HoursField slots={draft.slots} onChange={slots => change({ slots })} />
        </Field>
        <Field label={words.proof} hint={patrolProofWords[draft.proof].text}>
          <Chips
            id="proof"
            chosen={draft.proof}
            choices={patrolProofs.map(value => ({ value, text: patrolProofWords[value].label }))}
            onPick={proof => change({ proof })}
          />
        </Field>
        <Field label={words.topics} hint={words.topicsHint} error={errorOf('topics')}>
          <TextArea
            id="post-topics"
            label={words.topics}
            value={draft.topics}
            placeholder={words.topicsHint}
            limit={200}
            onChange={topics => change({ topics })}
          />
        </Field>
      </Card>
      <View>{post && <PostCodeCard post={post} reload={reload} />}</View>
    </StaffScreen>
  )
}
