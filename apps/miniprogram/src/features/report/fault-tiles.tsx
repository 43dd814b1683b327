import { type Category, type Fault, faults } from '@linying/domain'
import { CategoryTiles } from './category-tiles'

type FaultTilesProps = { readonly chosen: Category | undefined; readonly onPick: (fault: Fault) => void }

/** What can be broken. */
export function FaultTiles(props: FaultTilesProps) {
  return <CategoryTiles id="fault" categories={faults} {...props} />
}
