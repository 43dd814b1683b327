import type { AnswerOf } from '@linying/client'
import { Text, View } from '@tarojs/components'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ListItem } from '../../ui/list-item'
import { staffPoliciesWords as words } from '../../wording/staff-policies'
import classes from './policies.module.scss'

type Statute = AnswerOf<'listPolicies'>['statutes'][number]

/** The laws that bind whoever runs this community, in their own words. */
export function StatuteList({ statutes }: { readonly statutes: readonly Statute[] }) {
  return (
    <Card id="statutes" title={words.laws}>
      <Text className={classes.words}>{words.lawsText}</Text>
      {statutes.length === 0 && <EmptyState icon="shield" title={words.noLaws} text={words.noLawsText} />}
      {statutes.map(({ id, label, law, words: lawsOwnWords }) => (
        <View key={id}>
          <ListItem id={`statute-${id}`} icon="shield" title={label} detail={law} />
          <Text className={classes.words}>{lawsOwnWords}</Text>
        </View>
      ))}
    </Card>
  )
}
