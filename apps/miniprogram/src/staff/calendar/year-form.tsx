import { limits } from '@linying/domain'
import { yearWords } from '@linying/look'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { unsentSentence } from '../../features/api/failure-sentence'
import { useOneAtATime } from '../../features/api/use-one-at-a-time'
import { chooseTextFile, confirm, toast } from '../../platform'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { Field } from '../../ui/field'
import { TextArea } from '../../ui/text-area'
import { TextLine } from '../../ui/text-line'
import { staffCalendarWords as words } from '../../wording/staff-calendar'
import classes from './calendar.module.scss'
import type { KnownCalendar } from './known-calendar'
import { plannedYears, readYearFile } from './read-year-file'
import { sendYears } from './send-years'
import { YearPreview } from './year-preview'

type YearFormProps = { readonly known: KnownCalendar['years']; readonly reload: () => Promise<void>; readonly onClose: () => void }

/** As long as ten years are. Unit: letters. */
const longestFile = 20_000

/** A file or its text, then what it would change, then a question, then it is saved. */
export function YearForm({ known, reload, onClose }: YearFormProps) {
  const [text, setText] = useState('')
  const [typedSource, setSource] = useState<string>()
  const [isUnopened, setUnopened] = useState(false)
  const [failure, setFailure] = useState<unknown>()
  const { busy, run } = useOneAtATime()
  const file = text.trim() === '' ? undefined : readYearFile(text)
  const planned = plannedYears(file?.years ?? [], known)
  const changes = planned.filter(({ against }) => against !== 'same')
  const source = typedSource ?? file?.source ?? ''
  const isReady = file !== undefined && file.wrong.length === 0

  async function choose() {
    setUnopened(false)
    try {
      const chosen = await chooseTextFile('json')
      if (chosen) setText(chosen.text)
    } catch {
      setUnopened(true)
    }
  }

  async function load() {
    const years = changes.map(({ year }) => words.year(year)).join('、')
    const asked = changes.map(year => words.planned(yearWords(year), words.against[year.against])).join('；')
    if (!(await confirm({ title: words.loadQuestion(years), text: asked, yes: words.loadYes, no: words.loadNo }))) return
    setFailure(undefined)
    try {
      await sendYears(changes, source.trim())
      toast(words.loaded)
      onClose()
    } catch (problem) {
      setFailure(problem)
    }
    await reload()
  }

  return (
    <Card id="year-form" title={words.loadYear}>
      <Button id="year-file" icon="share" text={words.chooseFile} onTap={() => void choose()} />
      {isUnopened && <Text className={classes.failure}>{words.unreadableFile}</Text>}
      <Field label={words.paste} error={text.trim() !== '' && file === undefined ? words.unreadable : undefined}>
        <TextArea id="year-text" label={words.paste} value={text} placeholder={words.pasteHint} limit={longestFile} onChange={setText} />
      </Field>
      {file && <YearPreview planned={planned} wrong={file.wrong} />}
      <View className={classes.form}>
        {isReady && (
          <Field label={words.source} hint={words.sourceHint}>
            <TextLine id="year-source" label={words.source} value={source} maxLength={limits.shortText} onChange={setSource} />
          </Field>
        )}
        {failure !== undefined && <Text className={classes.failure}>{unsentSentence(failure)}</Text>}
        {isReady && (
          <Button
            id="year-save"
            look="primary"
            text={busy ? words.saving : words.saveYear}
            busy={busy}
            refusal={refusalOf(changes.length, source)}
            onTap={() => void run(load)}
          />
        )}
        <Button id="year-cancel" look="plain" text={words.cancel} onTap={onClose} />
      </View>
    </Card>
  )
}

function refusalOf(changes: number, source: string): string | undefined {
  if (changes === 0) return words.nothingToLoad
  return source.trim() === '' ? words.sourceMissing : undefined
}
