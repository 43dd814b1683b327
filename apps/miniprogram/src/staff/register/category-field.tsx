import { type Category, categoriesOf, type Fault, type Kind } from '@linying/domain'
import { categoryWords } from '@linying/look'
import { FaultTiles } from '../../features/report/fault-tiles'
import { OptionItem } from '../../ui/option-item'

type CategoryFieldProps = {
  readonly kind: Kind
  readonly chosen: Category | undefined
  readonly onPick: (category: Category) => void
}

/** What it is about within its kind, in the words people use. */
export function CategoryField({ kind, chosen, onPick }: CategoryFieldProps) {
  if (kind === 'repair') return <FaultTiles chosen={categoriesOf.repair.find((fault: Fault) => fault === chosen)} onPick={onPick} />
  return (
    <>
      {categoriesOf[kind].map(category => (
        <OptionItem
          key={category}
          id={`category-${category}`}
          title={categoryWords[category].label}
          detail={categoryWords[category].hint}
          chosen={category === chosen}
          onPick={() => onPick(category)}
        />
      ))}
    </>
  )
}
