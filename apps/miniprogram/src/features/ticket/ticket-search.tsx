import { limits } from '@linying/domain'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../ui/button'
import { TextLine } from '../../ui/text-line'
import { ticketWords } from '../../wording/ticket'
import classes from './ticket-search.module.scss'

type TicketSearchProps = {
  readonly label: string
  readonly sought: string | undefined
  /** With nothing where everything is asked for again. */
  readonly onSearch: (words: string | undefined) => void
}

/** Words to find tickets by; they are looked for when the person says so, not with every letter. */
export function TicketSearch({ label, sought = '', onSearch }: TicketSearchProps) {
  const [words, setWords] = useState(sought)
  const search = () => onSearch(words.trim() || undefined)
  return (
    <View className={classes.search}>
      <View className={classes.line}>
        <TextLine
          id="search"
          label={label}
          placeholder={label}
          value={words}
          maxLength={limits.shortText}
          onChange={setWords}
          onSearch={search}
        />
      </View>
      <Button id="search-go" icon="search" text={ticketWords.search} onTap={search} />
    </View>
  )
}
