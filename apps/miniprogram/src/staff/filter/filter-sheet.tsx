import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { Button } from '../../ui/button'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { staffFilterWords as words } from '../../wording/staff-filter'
import classes from './filter-sheet.module.scss'

type FilterSheetProps = PropsWithChildren<{
  readonly open: boolean
  readonly onClear: () => void
  readonly onClose: () => void
}>

/** What a list is narrowed by. The list behind it follows each tap, so that closing it is all that is left to do. */
export function FilterSheet({ open, onClear, onClose, children }: FilterSheetProps) {
  return (
    <Sheet id="filter" title={words.title} closeLabel={displayWords.close} open={open} onClose={onClose}>
      {children}
      <Button id="filter-show" look="primary" text={words.show} onTap={onClose} />
      <Button id="filter-clear" look="plain" text={words.clear} onTap={onClear} />
      <View className={classes.aboveTabs} />
    </Sheet>
  )
}
