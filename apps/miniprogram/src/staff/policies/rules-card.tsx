import type { AnswerOf } from '@linying/client'
import { dayAndTime } from '@linying/look'
import { Text } from '@tarojs/components'
import { wallClock } from '../../features/display/wall-clock'
import { open } from '../../platform'
import { routes } from '../../routes'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { ListItem } from '../../ui/list-item'
import { staffRulesWords as words } from '../../wording/staff-rules'
import type { Community } from '../matter/communities-of'
import classes from './policies.module.scss'
import { shownRules } from './shown-rules'

export type Rules = AnswerOf<'listPolicies'>['rules']

type RulesCardProps = { readonly rules: Rules; readonly community: Community; readonly mayChange: boolean }

/** The numbers of the service that are no clock of a ticket. */
export function RulesCard({ rules, community, mayChange }: RulesCardProps) {
  const { returnVisitFor, changedAt, changedByName } = rules
  return (
    <Card id="rules" title={words.title}>
      <ListItem id="rule-returnVisitFor" title={words.visits(words.visited[returnVisitFor])} detail={words.complaints} />
      {shownRules(returnVisitFor).map(rule => (
        <ListItem key={rule} id={`rule-${rule}`} title={words.rules[rule].says(rules[rule])} detail={words.rules[rule].hint} />
      ))}
      <Text className={classes.words}>
        {changedAt === null
          ? words.usual
          : words.changed(changedByName ?? '', dayAndTime(changedAt, wallClock(community.utcOffsetMinutes)))}
      </Text>
      {mayChange ? (
        <Button id="rules-change" text={words.change} onTap={() => void open(routes.staffRules.link({ communityId: community.id }))} />
      ) : (
        <Text className={classes.words}>{words.managersOnly}</Text>
      )}
    </Card>
  )
}
