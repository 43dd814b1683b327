import { open } from '../../platform'
import type { Link } from '../../routes'
import type { IconName } from '../../ui/icon-paths'
import { ListItem } from '../../ui/list-item'

type LinkItemProps = {
  readonly id: string
  readonly icon: IconName
  readonly title: string
  readonly detail: string
  readonly to: Link
}

/** A row that opens a page: what it is called, and what is found there. */
export function LinkItem({ to, ...shown }: LinkItemProps) {
  return <ListItem {...shown} onTap={() => void open(to)} />
}
