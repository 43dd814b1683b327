import type { AnswerOf } from '@linying/client'
import { kinds } from '@linying/domain'
import { kindWords, metricWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { useState } from 'react'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { Sheet } from '../../ui/sheet'
import { displayWords } from '../../wording/display'
import { staffPoliciesWords as words } from '../../wording/staff-policies'
import type { Community } from '../matter/communities-of'
import classes from './policies.module.scss'
import { shortDetails, wholeDetails } from './policy-details'

export type Policy = AnswerOf<'listPolicies'>['items'][number]

type PolicyListProps = { readonly policies: readonly Policy[]; readonly community: Community; readonly mayChange: boolean }

/** What is promised about each kind of ticket. A tap tells the rest: to a manager where he changes it, to others on a sheet. */
export function PolicyList({ policies, community, mayChange }: PolicyListProps) {
  const [read, setRead] = useState<Policy>()
  if (policies.length === 0) {
    return (
      <Card>
        <EmptyState icon="clock" title={words.none} text={words.noneText} />
      </Card>
    )
  }
  const tap = (policy: Policy) =>
    mayChange ? void open(routes.staffPolicy.link({ communityId: community.id, policyId: policy.id })) : setRead(policy)
  return (
    <>
      <Text className={classes.intro}>{mayChange ? words.intro : words.managersOnly}</Text>
      {kinds.map(kind => (
        <Card key={kind} id={`policies-${kind}`} title={kindWords[kind]}>
          {policies
            .filter(policy => policy.kind === kind)
            .map(policy => (
              <ListItem
                key={policy.id}
                id={`policy-${policy.kind}-${policy.metric}`}
                title={titleOf(policy)}
                detail={shortDetails(policy)}
                aside={<Badge tone={policy.adopted ? 'calm' : 'quiet'} text={policy.adopted ? words.adopted : words.target} />}
                onTap={() => tap(policy)}
              />
            ))}
        </Card>
      ))}
      <Sheet
        id="policy-read"
        title={read === undefined ? '' : titleOf(read)}
        closeLabel={displayWords.close}
        open={read !== undefined}
        onClose={() => setRead(undefined)}
      >
        {read &&
          wholeDetails(read, community).map(line => (
            <Text key={line} className={classes.line}>
              {line}
            </Text>
          ))}
      </Sheet>
    </>
  )
}

function titleOf({ metric, minutes }: Policy): string {
  return `${metricWords[metric].label}：${words.length(minutes)}`
}
