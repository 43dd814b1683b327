import type { Category } from '@linying/domain'
import { categoryWords } from '@linying/look'
import { Tiles } from '../../ui/tiles'
import { categoryIcons } from './category-icons'

type CategoryTilesProps<C extends Category> = {
  readonly id: string
  readonly categories: readonly C[]
  readonly chosen: Category | undefined
  readonly onPick: (category: C) => void
}

const fitsNoOther: ReadonlySet<Category> = new Set(['other', 'other_question', 'other_service', 'other_emergency'])

/** What it is about, in the words people use. */
export function CategoryTiles<C extends Category>({ id, categories, chosen, onPick }: CategoryTilesProps<C>) {
  const tiles = categories.map(value => ({
    value,
    icon: categoryIcons[value],
    ...categoryWords[value],
    wide: fitsNoOther.has(value)
  }))
  return <Tiles id={id} tiles={tiles} chosen={chosen} onPick={onPick} />
}
