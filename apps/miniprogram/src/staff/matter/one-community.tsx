import { type ReactNode, useState } from 'react'
import { Card } from '../../ui/card'
import { Chips } from '../../ui/chips'
import { EmptyState } from '../../ui/empty-state'
import type { Community } from './communities-of'

type OneCommunityProps = {
  readonly communities: readonly Community[]
  /** Said where there is none. */
  readonly none: string
  readonly noneText: string
  readonly children: (community: Community) => ReactNode
}

/** One community at a time, picked where somebody works in several. */
export function OneCommunity({ communities, none, noneText, children }: OneCommunityProps) {
  const [picked, setPicked] = useState<string>()
  const community = communities.find(({ id }) => id === picked) ?? communities[0]
  if (community === undefined) {
    return (
      <Card>
        <EmptyState icon="shield" title={none} text={noneText} />
      </Card>
    )
  }
  return (
    <>
      {communities.length > 1 && (
        <Chips
          id="community"
          chosen={community.id}
          choices={communities.map(({ id, name }) => ({ value: id, text: name }))}
          onPick={setPicked}
        />
      )}
      {children(community)}
    </>
  )
}
