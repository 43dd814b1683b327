import type { AnswerOf } from '@linying/client'
import { kinds } from '@linying/domain'
import { categoryWords, dayAndTime, kindWords, metricWords, urgencyWords } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Badge } from '../../ui/badge'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffPoliciesWords as words } from '../../wording/staff-policies'
import type { Community } from '../matter/communities-of'
import classes from './policies.module.scss'

export type Policy = AnswerOf<'listPolicies'>['items'][number]

type PolicyListProps = { readonly policies: readonly Policy[]; readonly community: Community; readonly mayChange: boolean }

/** What is promised about each kind of ticket; a manager opens one to change it. */
export function PolicyList({ policies, community, mayChange }: PolicyListProps) {
  if (policies.length === 0) {
    return (
      <Card>
        <EmptyState icon="clock" title={words.none} text={words.noneText} />
      </Card>
    )
  }
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
                title={`${metricWords[policy.metric].label}：${words.length(policy.minutes)}`}
                detail={detailsOf(policy, community).join(' · ')}
                aside={<Badge tone={policy.adopted ? 'calm' : 'quiet'} text={policy.adopted ? words.adopted : words.target} />}
                {...(mayChange && { onTap: () => void open(routes.staffPolicy.link({ communityId: community.id, policyId: policy.id })) })}
              />
            ))}
        </Card>
      ))}
    </>
  )
}

function detailsOf(policy: Policy, { utcOffsetMinutes }: Community): readonly string[] {
  const { runs, warnPercent, pausable, ladder, changedAt, changedByName, source } = policy
  return [
    ...scopeOf(policy),
    words.runs[runs],
    words.warns(warnPercent),
    ...(pausable ? [words.pausable] : []),
    ...ladder.map(({ to, afterMinutes }) => words.ladder(to, afterMinutes)),
    changedAt === null ? words.source(source) : words.changed(changedByName ?? '', dayAndTime(changedAt, wallClock(utcOffsetMinutes)))
  ]
}

/** For which tickets only, where it is not for all of the kind. */
function scopeOf({ category, urgency }: Policy): readonly string[] {
  const parts = [category === null ? [] : [categoryWords[category].label], urgency === null ? [] : [urgencyWords[urgency]]].flat()
  return parts.length === 0 ? [] : [words.only(parts.join('、'))]
}
